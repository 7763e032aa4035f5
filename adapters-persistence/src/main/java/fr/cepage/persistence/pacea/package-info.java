/** The PACEA on PostgreSQL, with the constraint behind PAC-03. */
@NullMarked
package fr.cepage.persistence.pacea;

import org.jspecify.annotations.NullMarked;
