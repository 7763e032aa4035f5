/** What happened on a dossier, by whom and when. */
@NullMarked
package fr.cepage.domain.journal;

import org.jspecify.annotations.NullMarked;
