/** Remembered answers on PostgreSQL. */
@NullMarked
package fr.cepage.persistence.idempotence;

import org.jspecify.annotations.NullMarked;
