package fr.cepage.ui.rendezvous;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.rendezvous.ConsulterRendezVous;
import fr.cepage.application.rendezvous.ModifierRendezVous;
import fr.cepage.application.rendezvous.RendezVousVue;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.Confirmation;
import fr.cepage.ui.commun.Textes;
import org.springframework.stereotype.Component;

/** Does what was chosen on a card, at once or through a window. */
@Component
final class ActesDuRendezVous {

    private static final Confirmation<RendezVousVue> ANNULATION = Confirmation.<RendezVousVue>de(
                    Droit.GERER_EVENEMENTS,
                    ActeRendezVous.ANNULER.cle(),
                    pris -> Textes.texte(
                            "rendez-vous.acte.ANNULER.question",
                            Heures.texte(pris.dateHeure()),
                            pris.intervenant().nom()))
            .sansRetour();

    private final PriseDeRendezVous prise;
    private final AccueilDuRendezVous accueils;
    private final ModifierRendezVous modifier;
    private final ConsulterRendezVous consulter;

    ActesDuRendezVous(
            PriseDeRendezVous prise,
            AccueilDuRendezVous accueils,
            ModifierRendezVous modifier,
            ConsulterRendezVous consulter) {
        this.prise = prise;
        this.accueils = accueils;
        this.modifier = modifier;
        this.consulter = consulter;
    }

    /** @param apres what to do once something was done, or came too late */
    void faire(ActeRendezVous acte, RendezVousVue pris, Runnable apres) {
        switch (acte) {
            case ACCUEILLIR -> accueillir(pris, apres);
            case NOTER_PRESENT -> noter(pris, EtatRendezVous.PRESENT, "rendez-vous.passe.PRESENT", apres);
            case NOTER_ABSENT -> noter(pris, EtatRendezVous.ABSENT, "rendez-vous.passe.ABSENT", apres);
            case REPLANIFIER -> noter(pris, EtatRendezVous.PLANIFIE, "rendez-vous.passe.PLANIFIE", apres);
            case MODIFIER -> prise.modifier(pris, apres);
            case REPORTER -> prise.reporter(pris, apres);
            case ANNULER -> annuler(pris, apres);
        }
    }

    /** The event of the same day, already en cours, is the event of it: nothing more is to be asked. */
    private void accueillir(RendezVousVue pris, Runnable apres) {
        Accueil accueil = accueils.preparer(pris.id());
        if (accueil.prepare().dejaOuvert()) {
            noter(pris, EtatRendezVous.PRESENT, "rendez-vous.passe.PRESENT.dans-evenement", apres);
        } else {
            accueils.ouvrir(accueil, apres);
        }
    }

    private void noter(RendezVousVue pris, EtatRendezVous etat, String cleFait, Runnable apres) {
        Actes.executer(() -> passer(pris, etat)).ifPresent(_ -> Avis.succes(cleFait));
        apres.run();
    }

    private void annuler(RendezVousVue pris, Runnable apres) {
        ANNULATION
                .fenetre(pris, (lu, _) -> passer(lu, EtatRendezVous.ANNULE))
                .relue(lu -> consulter.execute(lu.id()))
                .annoncee(_ -> Avis.succes("rendez-vous.passe.ANNULE"))
                .ouvrir(_ -> apres.run());
    }

    private RendezVousVue passer(RendezVousVue lu, EtatRendezVous etat) {
        return modifier.execute(lu.id(), VersionAttendue.de(lu.version()), saisie -> saisie.dansLEtat(etat.name()));
    }
}
