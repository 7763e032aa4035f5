/** The project, the plan and its funding, as advisers write them with the person. */
@NullMarked
package fr.cepage.ui.projet;

import org.jspecify.annotations.NullMarked;
