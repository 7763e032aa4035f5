/** The life of a PACEA, one use case an act; creating one may enter the person in a CEP too. */
@NullMarked
package fr.cepage.application.pacea;

import org.jspecify.annotations.NullMarked;
