package fr.cepage.application.rendezvous;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.domain.rendezvous.RendezVousId;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Whether who is to receive somebody is expected elsewhere meanwhile. It stops nothing: two people may be received
 * together (RDV-01).
 */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ChercherSimultane {

    private final AppelCourant appelCourant;
    private final RendezVousQueries queries;

    public ChercherSimultane(AppelCourant appelCourant, RendezVousQueries queries) {
        this.appelCourant = appelCourant;
        this.queries = queries;
    }

    /** When the other one begins; empty as soon as one of the two is not planned. */
    public Optional<LocalDateTime> execute(RendezVousId id) {
        Appel appel = appelCourant.appel();
        RendezVousVue pris = queries.find(id, appel.codeStructure()).orElseThrow(Introuvable.de(id));
        UtilisateurId intervenant = pris.intervenant().id();
        if (intervenant == null || pris.etat() != EtatRendezVous.PLANIFIE) {
            return Optional.empty();
        }
        return queries
                .findByIntervenant(
                        intervenant,
                        appel.codeStructure(),
                        pris.jour().minusDays(1),
                        pris.jour().plusDays(1))
                .stream()
                .filter(autre -> !autre.id().equals(id) && autre.etat() == EtatRendezVous.PLANIFIE)
                .filter(autre -> pris.dateHeure().isBefore(autre.dateHeure().plusMinutes(autre.duree()))
                        && autre.dateHeure().isBefore(pris.dateHeure().plusMinutes(pris.duree())))
                .map(RendezVousAgenda::dateHeure)
                .findFirst();
    }
}
