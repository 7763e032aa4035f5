/** Suivi > Rendez-vous: making, moving and closing appointments (RDV-01, RDV-02). */
@NullMarked
package fr.cepage.ui.rendezvous;

import org.jspecify.annotations.NullMarked;
