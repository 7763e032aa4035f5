package fr.cepage.web.proposition;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.cepage.application.proposition.PropositionVue;
import fr.cepage.domain.proposition.EtapeProposition;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.web.commun.PersonneResponse;
import fr.cepage.web.commun.Ressource;
import fr.cepage.web.commun.ValeurResponse;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposition.
 *
 * @param nomOffre the name that the offer has now
 * @param mesureNationale the measure that the offer was attached to when it was proposed (NIV-01)
 * @param dateEtat the day on which it became what it is
 * @param raison why it did; null: nobody said so
 * @param etatsSuivants where it can go from here, and back to (OFF-06, ANN-03)
 */
record PropositionResponse(
        @JsonIgnore long version,
        UUID id,
        UUID dossier,
        UUID offre,
        String nomOffre,
        @Nullable ValeurResponse mesureNationale,
        UUID evenement,
        @Nullable UUID demande,
        LocalDate date,
        @Nullable String commentaire,
        PersonneResponse auteur,
        EtatProposition etat,
        LocalDate dateEtat,
        @Nullable String raison,
        Set<EtatProposition> etatsSuivants)
        implements Ressource {

    static PropositionResponse de(PropositionVue proposition) {
        EtapeProposition etape = proposition.avancement().etape();
        return new PropositionResponse(
                proposition.version(),
                proposition.id().valeur(),
                proposition.dossier().valeur(),
                proposition.offre().valeur(),
                proposition.nomOffre(),
                ValeurResponse.deNullable(proposition.mesureNationale()),
                proposition.evenement().valeur(),
                proposition.demande() == null ? null : proposition.demande().valeur(),
                proposition.date(),
                proposition.commentaire(),
                PersonneResponse.de(proposition.auteur()),
                etape.etat(),
                etape.date(),
                etape.raison() == null ? null : etape.raison().valeur(),
                proposition.avancement().suivants());
    }
}
