package fr.cepage.ui.rendezvous;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.rendezvous.RendezVousVue;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.DialogueSur;
import fr.cepage.ui.commun.Textes;

/** « Annuler le rendez-vous », which cannot be taken back. */
final class AnnulerRendezVousDialog extends DialogueSur<RendezVousVue> {

    private final UseCasesRendezVous cas;

    AnnulerRendezVousDialog(RendezVousVue pris, UseCasesRendezVous cas) {
        this(pris, new AnnulerRendezVousForm(), cas);
    }

    private AnnulerRendezVousDialog(RendezVousVue pris, AnnulerRendezVousForm formulaire, UseCasesRendezVous cas) {
        super(
                Textes.texte("rendez-vous.acte.ANNULER.titre"),
                pris,
                formulaire,
                lu -> cas.consulter().execute(lu.id()));
        this.cas = cas;
        annulation();
        formulaire.addConfirmationListener(_ -> annuler());
    }

    private void annuler() {
        faire(
                () -> cas.modifier()
                        .execute(
                                vue().id(),
                                VersionAttendue.de(vue().version()),
                                saisie -> saisie.dansLEtat(EtatRendezVous.ANNULE.name())),
                _ -> Avis.succes("rendez-vous.passe.ANNULE"));
    }
}
