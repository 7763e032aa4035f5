/** The life of a CEP, one use case an act. */
@NullMarked
package fr.cepage.application.dispositif;

import org.jspecify.annotations.NullMarked;
