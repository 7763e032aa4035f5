/** Demandes on PostgreSQL. */
@NullMarked
package fr.cepage.persistence.demande;

import org.jspecify.annotations.NullMarked;
