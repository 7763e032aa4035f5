/** The journal on PostgreSQL. */
@NullMarked
package fr.cepage.persistence.journal;

import org.jspecify.annotations.NullMarked;
