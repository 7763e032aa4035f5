/** Appointments of young people with the people of the structure. */
@NullMarked
package fr.cepage.domain.rendezvous;

import org.jspecify.annotations.NullMarked;
