/** Proposing offers beside a dossier, and what becomes of them under Suivi > Services. */
@NullMarked
package fr.cepage.ui.proposition;

import org.jspecify.annotations.NullMarked;
