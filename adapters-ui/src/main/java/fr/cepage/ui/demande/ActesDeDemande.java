package fr.cepage.ui.demande;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.demande.AnnulerDemande;
import fr.cepage.application.demande.ConsulterDemande;
import fr.cepage.application.demande.DemandeVue;
import fr.cepage.application.demande.EnregistrerDemande;
import fr.cepage.application.demande.ModifierDemande;
import fr.cepage.application.demande.SaisieDemande;
import fr.cepage.application.demande.SuivreDemande;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.domain.demande.ActionDemande;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.Confirmation;
import fr.cepage.ui.commun.Fenetre;
import fr.cepage.ui.commun.Formulaire;
import fr.cepage.ui.commun.FormulaireDeSection;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Records a demande, and does what was chosen on its card, at once or through a window (DEM-01). */
@Component
final class ActesDeDemande {

    private static final Confirmation<DemandeVue> ANNULATION = Confirmation.<DemandeVue>de(
                    Droit.GERER_EVENEMENTS,
                    "demande.annuler",
                    demande -> Textes.texte(
                            "demande.annuler.question", demande.nature().libelle(), demande.date()))
            .avecRaison()
            .sansRetour();

    private final EnregistrerDemande enregistrer;
    private final ModifierDemande modifier;
    private final SuivreDemande suivre;
    private final AnnulerDemande annuler;
    private final ConsulterDemande consulter;
    private final ConsulterListe listes;

    ActesDeDemande(
            EnregistrerDemande enregistrer,
            ModifierDemande modifier,
            SuivreDemande suivre,
            AnnulerDemande annuler,
            ConsulterDemande consulter,
            ConsulterListe listes) {
        this.enregistrer = enregistrer;
        this.modifier = modifier;
        this.suivre = suivre;
        this.annuler = annuler;
        this.consulter = consulter;
        this.listes = listes;
    }

    /** @param aujourdhui its day, unless another one is typed */
    void enregistrer(DossierId dossier, LocalDate aujourdhui, Consumer<DemandeVue> apres) {
        ChampsDemande champs = champs();
        new Fenetre<>(
                        Textes.texte("demande.nouvelle"),
                        aujourdhui,
                        formulaire("demande.enregistrer", champs, champs::preparer),
                        (_, saisie) -> enregistrer.execute(dossier, saisie))
                .annoncee(faite ->
                        Avis.reversible(() -> annuler(faite, () -> apres.accept(faite)), "demande.enregistree"))
                .ouvrir(apres);
    }

    /** @param apres what to do once something was done, or came too late */
    void faire(ActionDemande action, DemandeVue demande, Runnable apres) {
        switch (action) {
            case TRAITER, LAISSER_SANS_SUITE, REPRENDRE -> suivre(demande, action, apres);
            case MODIFIER -> modifier(demande, apres);
            case ANNULER -> annuler(demande, apres);
        }
    }

    private void suivre(DemandeVue demande, ActionDemande action, Runnable apres) {
        Actes.executer(() -> suivre.execute(demande.id(), VersionAttendue.de(demande.version()), action))
                .ifPresent(faite -> Avis.reversible(
                        () -> suivre(faite, ActionDemande.vers(demande.etat()), apres), action.cle() + ".fait"));
        apres.run();
    }

    /** Its content; its state is changed by acts of its own. */
    private void modifier(DemandeVue demande, Runnable apres) {
        ChampsDemande champs = champs();
        new Fenetre<>(
                        Textes.texte("demande.modifier"),
                        demande,
                        formulaire("action.enregistrer", champs, champs::montrer),
                        (lue, saisie) -> modifier.execute(
                                lue.id(),
                                VersionAttendue.de(lue.version()),
                                actuelle -> saisie.dansLEtat(actuelle.etat())))
                .relue(lue -> consulter.execute(lue.id()))
                .annoncee(_ -> Avis.succes("demande.modifiee"))
                .ouvrir(_ -> apres.run());
    }

    private void annuler(DemandeVue demande, Runnable apres) {
        ANNULATION
                .fenetre(demande, (lue, raison) -> annuler.execute(lue.id(), VersionAttendue.de(lue.version()), raison))
                .relue(lue -> consulter.execute(lue.id()))
                .annoncee(_ -> Avis.succes("demande.annuler.fait"))
                .ouvrir(_ -> apres.run());
    }

    private ChampsDemande champs() {
        return new ChampsDemande(listes.execute(Liste.THEMES, null));
    }

    private static <V> Formulaire<V, SaisieDemande> formulaire(
            String cleValider, ChampsDemande champs, Consumer<V> remplissage) {
        return new FormulaireDeSection<>(Droit.GERER_EVENEMENTS, cleValider, champs, remplissage, champs::saisie);
    }
}
