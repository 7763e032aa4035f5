/** Rendez-vous over REST. */
@NullMarked
package fr.cepage.web.rendezvous;

import org.jspecify.annotations.NullMarked;
