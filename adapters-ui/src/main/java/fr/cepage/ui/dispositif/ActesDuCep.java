package fr.cepage.ui.dispositif;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dispositif.ConsulterDispositifCep;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.application.dispositif.ModifierDispositifCep;
import fr.cepage.application.dispositif.SupprimerDispositifCep;
import fr.cepage.application.droits.RechercherUtilisateurs;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.Confirmation;
import fr.cepage.ui.commun.Fenetre;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Opens the window of what was chosen in the menu of a CEP, and tells what came of it. */
@Component
final class ActesDuCep {

    private static final Confirmation<DispositifCepVue> SUPPRESSION = Confirmation.<DispositifCepVue>de(
                    Droit.PROPOSER_CEP,
                    ActeCep.SUPPRIMER.cle(),
                    cep -> Textes.texte("acte.SUPPRIMER.question", CarteCep.libelle(cep), cep.dateEntree()))
            .sansRetour();

    private final PhasesDuCep phases;
    private final ClotureDuCep cloture;
    private final ModifierDispositifCep modifier;
    private final SupprimerDispositifCep supprimer;
    private final ConsulterDispositifCep consulter;
    private final ConsulterListe listes;
    private final RechercherUtilisateurs utilisateurs;

    ActesDuCep(
            PhasesDuCep phases,
            ClotureDuCep cloture,
            ModifierDispositifCep modifier,
            SupprimerDispositifCep supprimer,
            ConsulterDispositifCep consulter,
            ConsulterListe listes,
            RechercherUtilisateurs utilisateurs) {
        this.phases = phases;
        this.cloture = cloture;
        this.modifier = modifier;
        this.supprimer = supprimer;
        this.consulter = consulter;
        this.listes = listes;
        this.utilisateurs = utilisateurs;
    }

    void ouvrir(ActeCep acte, DispositifCepVue cep, LocalDate aujourdhui, Runnable apres) {
        fenetre(acte, cep, aujourdhui)
                .relue(lu -> consulter.execute(lu.id()))
                .annoncee(fait -> annoncer(acte, fait, aujourdhui, apres))
                .ouvrir(_ -> apres.run());
    }

    private void annoncer(ActeCep acte, DispositifCepVue fait, LocalDate aujourdhui, Runnable apres) {
        String recit = recit(acte, fait, aujourdhui);
        acte.retour()
                .map(retour -> ActeCep.de(retour, fait))
                .ifPresentOrElse(
                        retour -> Avis.reversible(
                                () -> ouvrir(retour, fait, aujourdhui, apres), acte.cle() + ".fait", recit),
                        () -> Avis.succes(acte.cle() + ".fait", recit));
    }

    private Fenetre<DispositifCepVue, ?, DispositifCepVue> fenetre(
            ActeCep acte, DispositifCepVue cep, LocalDate aujourdhui) {
        return switch (acte) {
            case MODIFIER -> modifier(cep);
            case CLOTURER -> cloture.cloturer(cep, aujourdhui);
            case PASSER_EN_PHASE_3, DEPLACER_PHASE_3, CORRIGER_PHASE_3 -> phases.passerEnPhase3(acte, cep, aujourdhui);
            case ANNULER_PASSAGE, REPASSER_EN_PHASE_2 -> phases.repasserEnPhase2(acte, cep, aujourdhui);
            case ANNULER_CLOTURE -> cloture.annuler(cep, aujourdhui);
            case SUPPRIMER -> supprimer(cep);
        };
    }

    private static String recit(ActeCep acte, DispositifCepVue cep, LocalDate aujourdhui) {
        return acte == ActeCep.SUPPRIMER ? CarteCep.libelle(cep) : Parcours.recit(cep, aujourdhui);
    }

    /** MOD-01, MOD-02. */
    private Fenetre<DispositifCepVue, ?, DispositifCepVue> modifier(DispositifCepVue cep) {
        return new Fenetre<>(
                Textes.texte("acte.MODIFIER.titre"),
                cep,
                new ModifierDispositifForm(new ChampsRenseignements(listes, utilisateurs)),
                (lu, saisie) -> modifier.execute(lu.id(), VersionAttendue.de(lu.version()), _ -> saisie));
    }

    /** SUP-01. */
    private Fenetre<DispositifCepVue, ?, DispositifCepVue> supprimer(DispositifCepVue cep) {
        return SUPPRESSION.fenetre(cep, (lu, _) -> {
            supprimer.execute(lu.id(), VersionAttendue.de(lu.version()));
            return lu;
        });
    }
}
