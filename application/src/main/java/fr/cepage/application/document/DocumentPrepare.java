package fr.cepage.application.document;

import fr.cepage.domain.dispositif.DispositifCepId;
import org.jspecify.annotations.Nullable;

/**
 * A document that only has to be set.
 *
 * @param dispositif null: it is the dossier's
 */
record DocumentPrepare(ContenuDocument contenu, @Nullable DispositifCepId dispositif) {}
