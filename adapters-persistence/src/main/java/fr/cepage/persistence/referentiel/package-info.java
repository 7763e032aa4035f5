/** List values on PostgreSQL. */
@NullMarked
package fr.cepage.persistence.referentiel;

import org.jspecify.annotations.NullMarked;
