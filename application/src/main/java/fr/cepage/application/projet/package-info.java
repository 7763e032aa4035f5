/** Reading and writing the project and the plan of a CEP. */
@NullMarked
package fr.cepage.application.projet;

import org.jspecify.annotations.NullMarked;
