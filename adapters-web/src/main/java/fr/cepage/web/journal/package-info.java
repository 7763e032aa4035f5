/** What happened on a dossier, over REST. */
@NullMarked
package fr.cepage.web.journal;

import org.jspecify.annotations.NullMarked;
