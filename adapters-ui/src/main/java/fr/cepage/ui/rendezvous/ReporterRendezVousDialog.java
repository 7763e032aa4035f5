package fr.cepage.ui.rendezvous;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.rendezvous.RendezVousVue;
import fr.cepage.application.rendezvous.SaisieRendezVous;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.DialogueSur;
import fr.cepage.ui.commun.Textes;

/** « Reporter »: asks when instead; the one put off and the one in its place are stored together (RDV-01). */
final class ReporterRendezVousDialog extends DialogueSur<RendezVousVue> {

    private final UseCasesRendezVous cas;

    ReporterRendezVousDialog(RendezVousVue pris, UseCasesRendezVous cas) {
        this(
                pris,
                new RendezVousForm<>("rendez-vous.acte.REPORTER.bouton", cas.champs(), ChampsRendezVous::montrerReport),
                cas);
    }

    private ReporterRendezVousDialog(
            RendezVousVue pris, RendezVousForm<RendezVousVue> formulaire, UseCasesRendezVous cas) {
        super(
                Textes.texte("rendez-vous.acte.REPORTER.titre", Heures.texte(pris.dateHeure())),
                pris,
                formulaire,
                lu -> cas.consulter().execute(lu.id()));
        this.cas = cas;
        formulaire.addRendezVousSaisiListener(demande -> reporter(demande.saisie()));
    }

    private void reporter(SaisieRendezVous saisie) {
        faire(() -> cas.reporter().execute(vue().id(), VersionAttendue.de(vue().version()), saisie), suivant -> {
            Avis.succes("rendez-vous.acte.REPORTER.fait", Heures.texte(suivant.dateHeure()));
            cas.signalerSimultane(suivant);
        });
    }
}
