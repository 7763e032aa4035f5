/** The PACEA on the page of a dossier's dispositifs: its creation with a CEP, its card, its closing, its deletion. */
@NullMarked
package fr.cepage.ui.pacea;

import org.jspecify.annotations.NullMarked;
