package fr.cepage.ui.pacea;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.pacea.AnnulerCloturePacea;
import fr.cepage.application.pacea.CloturerPacea;
import fr.cepage.application.pacea.ConsulterPacea;
import fr.cepage.application.pacea.PaceaVue;
import fr.cepage.application.pacea.SupprimerPacea;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.pacea.ActionPacea;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.Confirmation;
import fr.cepage.ui.commun.Fenetre;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Opens the window of what was chosen in the menu of a PACEA, and tells what came of it (PAC-04, PAC-05, PAC-07). */
@Component
final class ActesDuPacea {

    private static final Confirmation<PaceaVue> SUPPRESSION = Confirmation.<PaceaVue>de(
                    Droit.GERER_PACEA,
                    ActionPacea.SUPPRIMER.cle(),
                    pacea -> Textes.texte("pacea.acte.SUPPRIMER.question", pacea.dateEntree()))
            .sansRetour();

    private static final Confirmation<PaceaVue> REOUVERTURE = Confirmation.<PaceaVue>de(
                    Droit.GERER_PACEA, ActionPacea.ANNULER_CLOTURE.cle(), ActesDuPacea::question)
            .avecRaison();

    private final CloturerPacea cloturer;
    private final AnnulerCloturePacea annulerCloture;
    private final SupprimerPacea supprimer;
    private final ConsulterPacea consulter;
    private final ConsulterListe listes;

    ActesDuPacea(
            CloturerPacea cloturer,
            AnnulerCloturePacea annulerCloture,
            SupprimerPacea supprimer,
            ConsulterPacea consulter,
            ConsulterListe listes) {
        this.cloturer = cloturer;
        this.annulerCloture = annulerCloture;
        this.supprimer = supprimer;
        this.consulter = consulter;
        this.listes = listes;
    }

    void ouvrir(ActionPacea acte, PaceaVue pacea, LocalDate aujourdhui, Runnable apres) {
        fenetre(acte, pacea, aujourdhui)
                .relue(lu -> consulter.execute(lu.id()))
                .annoncee(fait -> annoncer(acte, fait, aujourdhui, apres))
                .ouvrir(_ -> apres.run());
    }

    private void annoncer(ActionPacea acte, PaceaVue fait, LocalDate aujourdhui, Runnable apres) {
        if (acte == ActionPacea.CLOTURER) {
            Avis.reversible(() -> ouvrir(ActionPacea.ANNULER_CLOTURE, fait, aujourdhui, apres), acte.cle() + ".fait");
        } else {
            Avis.succes(acte.cle() + ".fait");
        }
    }

    private Fenetre<PaceaVue, ?, PaceaVue> fenetre(ActionPacea acte, PaceaVue pacea, LocalDate aujourdhui) {
        return switch (acte) {
            case CLOTURER ->
                new Fenetre<>(
                        Textes.texte(acte.cle() + ".titre"),
                        pacea,
                        new CloturerPaceaForm(listes.execute(Liste.MOTIFS_FIN_PACEA, null), aujourdhui),
                        (lu, fin) -> cloturer.execute(
                                lu.id(), VersionAttendue.de(lu.version()), fin.dateFin(), fin.motif()));
            case ANNULER_CLOTURE ->
                REOUVERTURE.fenetre(
                        pacea,
                        (lu, raison) -> annulerCloture.execute(lu.id(), VersionAttendue.de(lu.version()), raison));
            case SUPPRIMER ->
                SUPPRESSION.fenetre(pacea, (lu, _) -> {
                    supprimer.execute(lu.id(), VersionAttendue.de(lu.version()));
                    return lu;
                });
        };
    }

    private static String question(PaceaVue pacea) {
        PaceaVue.FinVue fin = pacea.fin();
        return fin == null
                ? ""
                : Textes.texte(
                        "pacea.acte.ANNULER_CLOTURE.question",
                        fin.dateFin(),
                        fin.motif().libelle());
    }
}
