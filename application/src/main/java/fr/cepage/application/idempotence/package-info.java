/** The safe second try of an integrator: the same key gets the first answer again. */
@NullMarked
package fr.cepage.application.idempotence;

import org.jspecify.annotations.NullMarked;
