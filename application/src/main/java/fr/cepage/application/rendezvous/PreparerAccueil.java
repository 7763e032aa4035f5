package fr.cepage.application.rendezvous;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.evenement.EvenementPrepare;
import fr.cepage.application.evenement.PreparationEvenement;
import fr.cepage.application.evenement.SaisieEvenement;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.evenement.FicheEvenement;
import fr.cepage.domain.rendezvous.RendezVousId;
import java.util.List;
import java.util.stream.Stream;

/** Fills the event of a rendez-vous with what the rendez-vous says of it already (RDV-02). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class PreparerAccueil {

    private final AppelCourant appelCourant;
    private final RendezVousQueries queries;
    private final PreparationEvenement preparation;

    public PreparerAccueil(AppelCourant appelCourant, RendezVousQueries queries, PreparationEvenement preparation) {
        this.appelCourant = appelCourant;
        this.queries = queries;
        this.preparation = preparation;
    }

    public Accueil execute(RendezVousId id) {
        Appel appel = appelCourant.appel();
        RendezVousVue rendezVous = queries.find(id, appel.codeStructure()).orElseThrow(Introuvable.de(id));
        EvenementPrepare prepare = preparation.preparer(rendezVous.dossier(), appel);
        return new Accueil(rendezVous, prepare.avec(saisie(rendezVous, prepare.saisie()), rendezVous.intervenant()));
    }

    private static SaisieEvenement saisie(RendezVousVue rendezVous, SaisieEvenement habituelle) {
        return new SaisieEvenement(
                rendezVous.jour(),
                contextes(rendezVous, habituelle.contextes()),
                FicheEvenement.JEUNE_VERS_STRUCTURE.valeur(),
                FicheEvenement.ENTRETIEN_INDIVIDUEL.valeur(),
                rendezVous.lieu().code().valeur(),
                habituelle.fonction(),
                rendezVous.intervenant().id() == null
                        ? null
                        : rendezVous.intervenant().id().sub(),
                null,
                false,
                null,
                List.of());
    }

    /** What the rendez-vous was for, then what the dossier calls for anyway: the CEP, while one is en cours. */
    private static List<String> contextes(RendezVousVue rendezVous, List<String> duDossier) {
        Stream<String> motif = rendezVous.motif() == null
                ? Stream.empty()
                : Stream.of(rendezVous.motif().code().valeur());
        return Stream.concat(motif, duDossier.stream()).distinct().toList();
    }
}
