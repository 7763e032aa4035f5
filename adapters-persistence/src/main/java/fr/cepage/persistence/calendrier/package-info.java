/** The secret addresses of agendas on PostgreSQL, outside the isolation of structures. */
@NullMarked
package fr.cepage.persistence.calendrier;

import org.jspecify.annotations.NullMarked;
