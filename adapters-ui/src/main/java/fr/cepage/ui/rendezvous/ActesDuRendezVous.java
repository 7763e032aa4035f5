package fr.cepage.ui.rendezvous;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.rendezvous.RendezVousVue;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Avis;

/** Does what was chosen on a card, at once or through a window. */
final class ActesDuRendezVous {

    private final UseCasesRendezVous cas;
    private final Runnable apres;

    /** @param apres what to do once something was done, or came too late */
    ActesDuRendezVous(UseCasesRendezVous cas, Runnable apres) {
        this.cas = cas;
        this.apres = apres;
    }

    void faire(ActeRendezVous acte, RendezVousVue pris) {
        switch (acte) {
            case ACCUEILLIR -> ouvrir(() -> accueillir(pris));
            case NOTER_PRESENT -> passer(pris, EtatRendezVous.PRESENT, "rendez-vous.passe.PRESENT");
            case NOTER_ABSENT -> passer(pris, EtatRendezVous.ABSENT, "rendez-vous.passe.ABSENT");
            case REPLANIFIER -> passer(pris, EtatRendezVous.PLANIFIE, "rendez-vous.passe.PLANIFIE");
            case MODIFIER -> ouvrir(() -> new ModifierRendezVousDialog(pris, cas).ouvrir(apres));
            case REPORTER -> ouvrir(() -> new ReporterRendezVousDialog(pris, cas).ouvrir(apres));
            case ANNULER -> ouvrir(() -> new AnnulerRendezVousDialog(pris, cas).ouvrir(apres));
        }
    }

    /** The event of the same day, already en cours, is the event of it: nothing more is to be asked. */
    private void accueillir(RendezVousVue pris) {
        Accueil accueil = Accueil.lire(pris.id(), cas);
        if (accueil.prepare().dejaOuvert()) {
            passer(pris, EtatRendezVous.PRESENT, "rendez-vous.passe.PRESENT.dans-evenement");
        } else {
            new AccueilDialog(accueil, cas).ouvrir(apres);
        }
    }

    private void passer(RendezVousVue pris, EtatRendezVous etat, String cleFait) {
        VersionAttendue version = VersionAttendue.de(pris.version());
        Actes.executer(
                        () -> cas.modifier().execute(pris.id(), version, saisie -> saisie.dansLEtat(etat.name())),
                        new Avis())
                .ifPresent(_ -> Avis.succes(cleFait));
        apres.run();
    }

    private static void ouvrir(Runnable fenetre) {
        Actes.accomplir(fenetre, new Avis());
    }
}
