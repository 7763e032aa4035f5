/** Offers of service on PostgreSQL, their search and their history. */
@NullMarked
package fr.cepage.persistence.offre;

import org.jspecify.annotations.NullMarked;
