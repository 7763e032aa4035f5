/** The CEP of a dossier: its cards, its frise, and the windows of its acts. */
@NullMarked
package fr.cepage.ui.dispositif;

import org.jspecify.annotations.NullMarked;
