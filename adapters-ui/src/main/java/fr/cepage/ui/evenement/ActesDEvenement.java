package fr.cepage.ui.evenement;

import fr.cepage.application.appel.Essai;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.droits.RechercherUtilisateurs;
import fr.cepage.application.evenement.AnnulerEvenement;
import fr.cepage.application.evenement.CloturerEvenement;
import fr.cepage.application.evenement.ConsulterEvenement;
import fr.cepage.application.evenement.CreerEvenement;
import fr.cepage.application.evenement.EvenementVue;
import fr.cepage.application.evenement.ModifierEvenement;
import fr.cepage.application.evenement.PreparerEvenement;
import fr.cepage.application.evenement.RouvrirEvenement;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.application.referentiel.ConsulterReferentielActivites;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.evenement.ActionEvenement;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.Confirmation;
import fr.cepage.ui.commun.Fenetre;
import fr.cepage.ui.commun.FormulaireDeSection;
import fr.cepage.ui.commun.Textes;
import org.springframework.stereotype.Component;

/** Writes an event down and changes it, each in a window with the same fields (EVT-01). */
@Component
final class ActesDEvenement {

    private static final Confirmation<EvenementVue> ANNULATION = Confirmation.<EvenementVue>de(
                    Droit.GERER_EVENEMENTS,
                    "evenement.annuler",
                    evenement -> Textes.texte(
                            "evenement.annuler.question", evenement.nature().libelle(), evenement.date()))
            .avecRaison()
            .sansRetour();

    private final PreparerEvenement preparer;
    private final CreerEvenement creer;
    private final ModifierEvenement modifier;
    private final CloturerEvenement cloturer;
    private final RouvrirEvenement rouvrir;
    private final AnnulerEvenement annuler;
    private final ConsulterEvenement consulter;
    private final ConsulterListe listes;
    private final RechercherUtilisateurs utilisateurs;
    private final ConsulterReferentielActivites activites;

    ActesDEvenement(
            PreparerEvenement preparer,
            CreerEvenement creer,
            ModifierEvenement modifier,
            CloturerEvenement cloturer,
            RouvrirEvenement rouvrir,
            AnnulerEvenement annuler,
            ConsulterEvenement consulter,
            ConsulterListe listes,
            RechercherUtilisateurs utilisateurs,
            ConsulterReferentielActivites activites) {
        this.preparer = preparer;
        this.creer = creer;
        this.modifier = modifier;
        this.cloturer = cloturer;
        this.rouvrir = rouvrir;
        this.annuler = annuler;
        this.consulter = consulter;
        this.listes = listes;
        this.utilisateurs = utilisateurs;
        this.activites = activites;
    }

    /** @param apres what to do once something was done, or came too late */
    void faire(ActionEvenement action, EvenementVue evenement, Runnable apres) {
        switch (action) {
            case CLOTURER, ROUVRIR -> suivre(action, evenement, apres);
            case MODIFIER -> modifier(evenement, apres);
            case ANNULER -> annuler(evenement, apres);
        }
    }

    private static VersionAttendue version(EvenementVue evenement) {
        return VersionAttendue.de(evenement.version());
    }

    private void suivre(ActionEvenement action, EvenementVue evenement, Runnable apres) {
        Actes.executer(() -> passer(action, evenement)).ifPresent(suivi -> annoncer(suivi, action, apres));
        apres.run();
    }

    private EvenementVue passer(ActionEvenement action, EvenementVue evenement) {
        return action == ActionEvenement.CLOTURER
                ? cloturer.execute(evenement.id(), version(evenement))
                : rouvrir.execute(evenement.id(), version(evenement));
    }

    /** With its way back, where that would not be refused: an event of an earlier day is not opened again (ANN-01). */
    private void annoncer(EvenementVue suivi, ActionEvenement action, Runnable apres) {
        ActionEvenement retour =
                action == ActionEvenement.CLOTURER ? ActionEvenement.ROUVRIR : ActionEvenement.CLOTURER;
        if (Essai.refus(() -> passer(retour, suivi)).isEmpty()) {
            Avis.reversible(() -> suivre(retour, suivi, apres), action.cle() + ".fait");
        } else {
            Avis.succes(action.cle() + ".fait");
        }
    }

    private void annuler(EvenementVue evenement, Runnable apres) {
        ANNULATION
                .fenetre(evenement, (lu, raison) -> annuler.execute(lu.id(), version(lu), raison))
                .relue(lu -> consulter.execute(lu.id()))
                .annoncee(_ -> Avis.succes("evenement.annuler.fait"))
                .ouvrir(_ -> apres.run());
    }

    void creer(DossierId dossier, Runnable apres) {
        ChampsNouvelEvenement champs = new ChampsNouvelEvenement(listes, utilisateurs, activites).expliquer();
        new Fenetre<>(
                        Textes.texte("evenement.nouveau"),
                        preparer.execute(dossier),
                        new FormulaireDeSection<>(
                                Droit.GERER_EVENEMENTS,
                                "evenement.enregistrer",
                                champs,
                                champs::preparer,
                                champs::saisie),
                        (_, nouveau) -> creer.execute(dossier, nouveau.saisie(), nouveau.clos()))
                .annoncee(cree -> Avis.reversible(
                        () -> annuler(cree, apres), cree.enCours() ? "evenement.ouvert" : "evenement.note"))
                .ouvrir(_ -> apres.run());
    }

    private void modifier(EvenementVue evenement, Runnable apres) {
        ChampsEvenement champs = new ChampsEvenement(listes, utilisateurs, activites);
        new Fenetre<>(
                        Textes.texte("evenement.modifier"),
                        evenement,
                        new FormulaireDeSection<>(
                                Droit.GERER_EVENEMENTS, "action.enregistrer", champs, champs::montrer, champs::saisie),
                        (lu, saisie) -> modifier.execute(lu.id(), VersionAttendue.de(lu.version()), _ -> saisie))
                .relue(lu -> consulter.execute(lu.id()))
                .annoncee(_ -> Avis.succes("evenement.modifie"))
                .ouvrir(_ -> apres.run());
    }
}
