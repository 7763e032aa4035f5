/** Suivi > Demandes: what the young person asks for, and what becomes of it (DEM-01). */
@NullMarked
package fr.cepage.ui.demande;

import org.jspecify.annotations.NullMarked;
