package fr.cepage.application.rendezvous;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.application.saisie.Lecteur;
import fr.cepage.application.saisie.Lecteurs;
import fr.cepage.domain.commun.Raison;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.rendezvous.ContenuRendezVous;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.domain.rendezvous.RefusRendezVous;
import fr.cepage.domain.rendezvous.RendezVous;
import fr.cepage.domain.rendezvous.RendezVousId;
import fr.cepage.domain.rendezvous.RendezVousRepository;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Moves a rendez-vous, or says what has become of it (RDV-01). */
@UseCase
@Requiert(Droit.GERER_EVENEMENTS)
public class ModifierRendezVous {

    private final AppelCourant appelCourant;
    private final Suivi suivi;
    private final Lecteurs lecteurs;
    private final RendezVousRepository depot;
    private final RendezVousQueries queries;

    public ModifierRendezVous(
            AppelCourant appelCourant,
            Suivi suivi,
            Lecteurs lecteurs,
            RendezVousRepository depot,
            RendezVousQueries queries) {
        this.appelCourant = appelCourant;
        this.suivi = suivi;
        this.lecteurs = lecteurs;
        this.depot = depot;
        this.queries = queries;
    }

    /** @param changement what becomes of the rendez-vous as it stands */
    public RendezVousVue execute(RendezVousId id, VersionAttendue version, UnaryOperator<SaisieRendezVous> changement) {
        Appel appel = appelCourant.appel();
        RendezVous rendezVous = suivi.tenir(depot, id, version, appel);
        SaisieRendezVous saisie = changement.apply(SaisieRendezVous.de(rendezVous));
        Violations valeurs = new Violations();
        Lecteur<ContenuRendezVous> lecteur = lecteurs.de(rendezVous.contenu(), appel, valeurs);
        Optional<EtatRendezVous> etat =
                Optional.ofNullable(lecteur.exiger("etat", saisie.etat(lecteur), RefusRendezVous.CHAMP_OBLIGATOIRE));
        Optional<ContenuRendezVous> contenu = saisie.lire(lecteur);
        Raison raison = saisie.raison(
                etat.orElse(rendezVous.etat()), rendezVous.raison().orElse(null), valeurs);
        new Violations()
                .ajouterToutes(rendezVous.empechements(
                        contenu.orElse(null), saisie.dateHeure(), etat.orElse(null), raison, appel.aujourdhui()))
                .ajouterSous("", valeurs)
                .lever();
        rendezVous.modifier(contenu.orElseThrow(), etat.orElseThrow(), raison, appel.aujourdhui(), appel.maintenant());
        suivi.enregistrer(depot, rendezVous, appel);
        return queries.find(id, appel.codeStructure()).orElseThrow(Introuvable.de(id));
    }
}
