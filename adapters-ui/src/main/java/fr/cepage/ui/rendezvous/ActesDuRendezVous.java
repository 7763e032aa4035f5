package fr.cepage.ui.rendezvous;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.rendezvous.Accueil;
import fr.cepage.application.rendezvous.ConsulterRendezVous;
import fr.cepage.application.rendezvous.RendezVousVue;
import fr.cepage.application.rendezvous.SuivreRendezVous;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.rendezvous.ActionRendezVous;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.Confirmation;
import fr.cepage.ui.commun.Jours;
import fr.cepage.ui.commun.Textes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does what was chosen on a card, at once or through a window. */
@Component
final class ActesDuRendezVous {

    private static final Confirmation<RendezVousVue> ANNULATION = Confirmation.<RendezVousVue>de(
                    Droit.GERER_EVENEMENTS,
                    ActionRendezVous.ANNULER.cle(),
                    pris -> Textes.texte(
                            "rendez-vous.acte.ANNULER.question",
                            Jours.moment(pris.dateHeure()),
                            pris.intervenant().nom()))
            .avecRaisonSiVoulue()
            .sansRetour();

    private final PriseDeRendezVous prise;
    private final AccueilDuRendezVous accueils;
    private final SuivreRendezVous suivre;
    private final ConsulterRendezVous consulter;

    ActesDuRendezVous(
            PriseDeRendezVous prise,
            AccueilDuRendezVous accueils,
            SuivreRendezVous suivre,
            ConsulterRendezVous consulter) {
        this.prise = prise;
        this.accueils = accueils;
        this.suivre = suivre;
        this.consulter = consulter;
    }

    /** @param apres what to do once something was done, or came too late */
    void faire(ActionRendezVous action, RendezVousVue pris, Runnable apres) {
        switch (action) {
            case ACCUEILLIR -> accueillir(pris, apres);
            case NOTER_PRESENT, NOTER_ABSENT, REPLANIFIER -> suivre(pris, action, action.cle() + ".fait", apres);
            case MODIFIER -> prise.modifier(pris, apres);
            case REPORTER -> prise.reporter(pris, apres);
            case ANNULER -> annuler(pris, apres);
        }
    }

    /** The event of the same day, already en cours, is the event of it: nothing more is to be asked. */
    private void accueillir(RendezVousVue pris, Runnable apres) {
        Accueil accueil = accueils.preparer(pris.id());
        if (accueil.evenement().dejaOuvert()) {
            suivre(pris, ActionRendezVous.ACCUEILLIR, "rendez-vous.acte.ACCUEILLIR.dans-evenement", apres);
        } else {
            accueils.ouvrir(accueil, apres);
        }
    }

    private void suivre(RendezVousVue pris, ActionRendezVous action, String cleFait, Runnable apres) {
        Actes.executer(() -> suivre(pris, action, null))
                .ifPresent(suivi -> Avis.reversible(() -> revenir(suivi, pris, apres), cleFait));
        apres.run();
    }

    private void revenir(RendezVousVue suivi, RendezVousVue avant, Runnable apres) {
        ActionRendezVous retour = ActionRendezVous.vers(avant.etat());
        suivre(suivi, retour, retour.cle() + ".fait", apres);
    }

    private void annuler(RendezVousVue pris, Runnable apres) {
        ANNULATION
                .fenetre(pris, (lu, raison) -> suivre(lu, ActionRendezVous.ANNULER, raison))
                .relue(lu -> consulter.execute(lu.id()))
                .annoncee(_ -> Avis.succes(ActionRendezVous.ANNULER.cle() + ".fait"))
                .ouvrir(_ -> apres.run());
    }

    private RendezVousVue suivre(RendezVousVue lu, ActionRendezVous action, @Nullable String raison) {
        return suivre.execute(lu.id(), VersionAttendue.de(lu.version()), action, raison);
    }
}
