/** SYNTHÈSE: all that happened on a dossier, newest first. */
@NullMarked
package fr.cepage.ui.chronologie;

import org.jspecify.annotations.NullMarked;
