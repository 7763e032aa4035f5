/** Rendez-vous on PostgreSQL. */
@NullMarked
package fr.cepage.persistence.rendezvous;

import org.jspecify.annotations.NullMarked;
