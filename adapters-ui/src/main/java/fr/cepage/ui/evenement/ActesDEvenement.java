package fr.cepage.ui.evenement;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.droits.RechercherUtilisateurs;
import fr.cepage.application.evenement.ConsulterEvenement;
import fr.cepage.application.evenement.CreerEvenement;
import fr.cepage.application.evenement.EvenementVue;
import fr.cepage.application.evenement.ModifierEvenement;
import fr.cepage.application.evenement.PreparerEvenement;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.Fenetre;
import fr.cepage.ui.commun.FormulaireDeSection;
import fr.cepage.ui.commun.Textes;
import org.springframework.stereotype.Component;

/** Writes an event down and changes it, each in a window with the same fields (EVT-01). */
@Component
final class ActesDEvenement {

    private final PreparerEvenement preparer;
    private final CreerEvenement creer;
    private final ModifierEvenement modifier;
    private final ConsulterEvenement consulter;
    private final ConsulterListe listes;
    private final RechercherUtilisateurs utilisateurs;

    ActesDEvenement(
            PreparerEvenement preparer,
            CreerEvenement creer,
            ModifierEvenement modifier,
            ConsulterEvenement consulter,
            ConsulterListe listes,
            RechercherUtilisateurs utilisateurs) {
        this.preparer = preparer;
        this.creer = creer;
        this.modifier = modifier;
        this.consulter = consulter;
        this.listes = listes;
        this.utilisateurs = utilisateurs;
    }

    void creer(DossierId dossier, Runnable apres) {
        ChampsNouvelEvenement champs = new ChampsNouvelEvenement(listes, utilisateurs).expliquer();
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
                .annoncee(cree -> Avis.succes(cree.enCours() ? "evenement.ouvert" : "evenement.note"))
                .ouvrir(_ -> apres.run());
    }

    /** En cours or over. */
    void modifier(EvenementVue evenement, Runnable apres) {
        ChampsEvenement champs = new ChampsEvenement(listes, utilisateurs);
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
