package fr.cepage.web.offre;

import fr.cepage.application.offre.ResumeOffre;
import fr.cepage.web.commun.ValeurResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An offer in a list. */
record ResumeOffreResponse(
        UUID id,
        String nom,
        @Nullable String type,
        ValeurResponse theme,
        @Nullable String partenaire,
        LocalDate dateDebut,
        @Nullable LocalDate dateFin,
        ValeurResponse etat,
        @Nullable ValeurResponse mesureNationale) {

    static ResumeOffreResponse de(ResumeOffre offre) {
        return new ResumeOffreResponse(
                offre.id().valeur(),
                offre.nom(),
                offre.type(),
                ValeurResponse.de(offre.theme()),
                offre.partenaire(),
                offre.periode().dateDebut(),
                offre.periode().dateFin(),
                ValeurResponse.de(offre.etat()),
                ValeurResponse.deNullable(offre.mesureNationale()));
    }
}
