package fr.cepage.ui.rendezvous;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.DialogueSur;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.rendezvous.AccueilForm.AccueilDemandeEvent;

/** « Présent »: the presence and the event of it, stored together (RDV-02). */
final class AccueilDialog extends DialogueSur<Accueil> {

    private final UseCasesRendezVous cas;

    AccueilDialog(Accueil accueil, UseCasesRendezVous cas) {
        this(accueil, new AccueilForm(cas.champsEvenement()), cas);
    }

    private AccueilDialog(Accueil accueil, AccueilForm formulaire, UseCasesRendezVous cas) {
        super(
                Textes.texte(
                        "rendez-vous.acte.ACCUEILLIR.titre",
                        Heures.texte(accueil.rendezVous().dateHeure())),
                accueil,
                formulaire,
                lu -> Accueil.lire(lu.rendezVous().id(), cas));
        this.cas = cas;
        formulaire.addAccueilDemandeListener(this::accueillir);
    }

    private void accueillir(AccueilDemandeEvent demande) {
        VersionAttendue version = VersionAttendue.de(vue().rendezVous().version());
        faire(
                () -> cas.accueillir().execute(vue().rendezVous().id(), version, demande.saisie(), demande.clos()),
                _ -> Avis.succes(
                        demande.clos() ? "rendez-vous.acte.ACCUEILLIR.note" : "rendez-vous.acte.ACCUEILLIR.fait"));
    }
}
