/** Fiches de liaison reçues over REST. */
@NullMarked
package fr.cepage.web.liaison;

import org.jspecify.annotations.NullMarked;
