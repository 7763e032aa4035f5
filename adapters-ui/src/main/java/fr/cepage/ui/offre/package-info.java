/** Pages of the offers of service, and the search of offers and dispositifs beside a dossier. */
@NullMarked
package fr.cepage.ui.offre;

import org.jspecify.annotations.NullMarked;
