/** Demandes over REST. */
@NullMarked
package fr.cepage.web.demande;

import org.jspecify.annotations.NullMarked;
