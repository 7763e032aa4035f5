/** What use cases share: their annotations, pages, expected versions, answers that are not refusals. */
@NullMarked
package fr.cepage.application.commun;

import org.jspecify.annotations.NullMarked;
