/** Writing, listing and searching the offers of service, and the catalogue that shows them beside the dispositifs. */
@NullMarked
package fr.cepage.application.offre;

import org.jspecify.annotations.NullMarked;
