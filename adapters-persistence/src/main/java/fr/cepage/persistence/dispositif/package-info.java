/** The CEP on PostgreSQL, with the constraints behind CEP-02 and CEP-11. */
@NullMarked
package fr.cepage.persistence.dispositif;

import org.jspecify.annotations.NullMarked;
