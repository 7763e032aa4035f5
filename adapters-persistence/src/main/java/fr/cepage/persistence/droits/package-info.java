/** People on PostgreSQL. */
@NullMarked
package fr.cepage.persistence.droits;

import org.jspecify.annotations.NullMarked;
