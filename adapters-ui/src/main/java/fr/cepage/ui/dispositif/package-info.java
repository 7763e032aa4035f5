/** The CEP of a dossier: its cards, its frise, one dialog an act. */
@NullMarked
package fr.cepage.ui.dispositif;

import org.jspecify.annotations.NullMarked;
