/** Making, moving and closing appointments, and reading the agenda of one adviser. */
@NullMarked
package fr.cepage.application.rendezvous;

import org.jspecify.annotations.NullMarked;
