package fr.cepage.ui.rendezvous;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.rendezvous.RendezVousVue;
import fr.cepage.application.rendezvous.SaisieRendezVous;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.DialogueSur;
import fr.cepage.ui.commun.Textes;

/** « Modifier le rendez-vous »: moves it, or gives it to somebody else; a stale version keeps what was typed. */
final class ModifierRendezVousDialog extends DialogueSur<RendezVousVue> {

    private final UseCasesRendezVous cas;

    ModifierRendezVousDialog(RendezVousVue pris, UseCasesRendezVous cas) {
        this(pris, new RendezVousForm<>("action.enregistrer", cas.champs(), ChampsRendezVous::montrer), cas);
    }

    private ModifierRendezVousDialog(
            RendezVousVue pris, RendezVousForm<RendezVousVue> formulaire, UseCasesRendezVous cas) {
        super(
                Textes.texte("rendez-vous.modifier"),
                pris,
                formulaire,
                lu -> cas.consulter().execute(lu.id()));
        this.cas = cas;
        formulaire.addRendezVousSaisiListener(demande -> modifier(demande.saisie()));
    }

    private void modifier(SaisieRendezVous saisie) {
        faire(
                () -> cas.modifier()
                        .execute(
                                vue().id(),
                                VersionAttendue.de(vue().version()),
                                actuelle -> saisie.dansLEtat(actuelle.etat())),
                modifie -> {
                    Avis.succes("rendez-vous.modifie", Heures.texte(modifie.dateHeure()));
                    cas.signalerSimultane(modifie);
                });
    }
}
