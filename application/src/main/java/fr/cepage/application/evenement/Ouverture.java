package fr.cepage.application.evenement;

import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.FicheEvenement;
import org.jspecify.annotations.Nullable;

/**
 * An event that nothing forbids, not saved yet.
 *
 * @param clos whether it is written down as already over (EVT-06)
 * @param cede the one of an earlier day that ends as this one opens (EVT-06); null: none
 */
public record Ouverture(
        Dossier dossier,
        FicheEvenement fiche,
        boolean clos,
        @Nullable Evenement cede) {}
