package fr.cepage.application.dossier;

import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.domain.dossier.Coordonnees;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.dossier.StatutDossier;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as it is consulted.
 *
 * @param justification null while Non justifié
 * @param niveauCep 2 or 3, the phase of the CEP en cours today; without one 1 after a level 1, else 0 (NIV-01, NIV-02)
 * @param enPacea whether a PACEA is en cours
 * @param prochainRendezVous when the next one is planned, from today on; null: none is
 */
public record DossierVue(
        DossierId id,
        long version,
        StructureCode structure,
        String numero,
        IdentiteVue identite,
        Coordonnees coordonnees,
        @Nullable ValeurVue situation,
        @Nullable String niveauFormation,
        @Nullable PersonneVue referent,
        StatutDossier statut,
        @Nullable JustificationVue justification,
        int niveauCep,
        boolean enPacea,
        @Nullable LocalDateTime prochainRendezVous) {

    /** Who the young person is. */
    public record IdentiteVue(
            ValeurVue civilite,
            String nomNaissance,
            @Nullable String nomUsage,
            String prenom,
            LocalDate dateNaissance) {}

    /** The identity document that was seen. */
    public record JustificationVue(ValeurVue piece, LocalDate dateVerification) {}
}
