package fr.cepage.ui.rendezvous;

import fr.cepage.application.droits.RechercherUtilisateurs;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.application.rendezvous.AccueillirRendezVous;
import fr.cepage.application.rendezvous.ChercherSimultane;
import fr.cepage.application.rendezvous.ConsulterRendezVous;
import fr.cepage.application.rendezvous.ListerRendezVous;
import fr.cepage.application.rendezvous.ModifierRendezVous;
import fr.cepage.application.rendezvous.PlanifierRendezVous;
import fr.cepage.application.rendezvous.PreparerAccueil;
import fr.cepage.application.rendezvous.RendezVousVue;
import fr.cepage.application.rendezvous.ReporterRendezVous;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.evenement.ChampsEvenement;
import org.springframework.stereotype.Component;

/** What the page of the rendez-vous and its windows call, handed over in one piece. */
@Component
record UseCasesRendezVous(
        ListerRendezVous lister,
        ConsulterRendezVous consulter,
        PlanifierRendezVous planifier,
        ModifierRendezVous modifier,
        ReporterRendezVous reporter,
        ChercherSimultane simultane,
        PreparerAccueil preparerAccueil,
        AccueillirRendezVous accueillir,
        ConsulterListe listes,
        RechercherUtilisateurs utilisateurs) {

    /** Says when that intervenant is expected elsewhere meanwhile. */
    void signalerSimultane(RendezVousVue pris) {
        Actes.executer(() -> simultane.execute(pris.id()), new Avis())
                .flatMap(autre -> autre)
                .ifPresent(autre -> Avis.attention(
                        Textes.texte("rendez-vous.simultane", pris.intervenant().nom(), Heures.texte(autre))));
    }

    ChampsRendezVous champs() {
        return new ChampsRendezVous(listes, utilisateurs);
    }

    ChampsEvenement champsEvenement() {
        return new ChampsEvenement(listes, utilisateurs);
    }
}
