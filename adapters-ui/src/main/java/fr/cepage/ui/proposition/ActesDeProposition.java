package fr.cepage.ui.proposition;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.proposition.ChangerEtatProposition;
import fr.cepage.application.proposition.ConsulterProposition;
import fr.cepage.application.proposition.PropositionVue;
import fr.cepage.application.proposition.SaisieEtatProposition;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.Confirmation;
import fr.cepage.ui.commun.Fenetre;
import fr.cepage.ui.commun.FormulaireDeSection;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Does what was chosen on the card of a proposition: onwards through a window, back at once, cancelled after a question. */
@Component
final class ActesDeProposition {

    private static final Confirmation<PropositionVue> ANNULATION = Confirmation.<PropositionVue>de(
                    Droit.GERER_EVENEMENTS,
                    "proposition.annulation",
                    proposition ->
                            Textes.texte("proposition.annulation.question", proposition.nomOffre(), proposition.date()))
            .avecRaisonSiVoulue()
            .sansRetour();

    private final ChangerEtatProposition changer;
    private final ConsulterProposition consulter;

    ActesDeProposition(ChangerEtatProposition changer, ConsulterProposition consulter) {
        this.changer = changer;
        this.consulter = consulter;
    }

    /**
     * @param aujourdhui the day on which it becomes so, unless another one is typed
     * @param apres what to do once something was done, or came too late
     */
    void faire(EtatProposition cible, PropositionVue proposition, LocalDate aujourdhui, Runnable apres) {
        if (cible == EtatProposition.ANNULEE) {
            annuler(proposition, apres);
        } else if (proposition.avancement().estRetour(cible)) {
            revenir(cible, proposition, apres);
        } else {
            avancer(cible, proposition, aujourdhui, apres);
        }
    }

    private void avancer(EtatProposition cible, PropositionVue proposition, LocalDate aujourdhui, Runnable apres) {
        ChampsEtape champs = new ChampsEtape(cible);
        new Fenetre<>(
                        Textes.texte("proposition.etape.titre", cible, proposition.nomOffre()),
                        proposition,
                        new FormulaireDeSection<PropositionVue, SaisieEtatProposition>(
                                Droit.GERER_EVENEMENTS,
                                "action.enregistrer",
                                champs,
                                _ -> champs.preparer(aujourdhui),
                                champs::saisie),
                        this::passer)
                .relue(lue -> consulter.execute(lue.id()))
                .annoncee(lue -> annoncer(lue, aujourdhui, apres))
                .ouvrir(_ -> apres.run());
    }

    private void revenir(EtatProposition cible, PropositionVue proposition, Runnable apres) {
        Actes.executer(() -> passer(proposition, new SaisieEtatProposition(cible.name(), null, null)))
                .ifPresent(lue -> Avis.succes("proposition.suivie", suite(lue)));
        apres.run();
    }

    private void annuler(PropositionVue proposition, Runnable apres) {
        ANNULATION
                .fenetre(
                        proposition,
                        (lue, raison) ->
                                passer(lue, new SaisieEtatProposition(EtatProposition.ANNULEE.name(), null, raison)))
                .relue(lue -> consulter.execute(lue.id()))
                .annoncee(lue -> Avis.succes("proposition.suivie", suite(lue)))
                .ouvrir(_ -> apres.run());
    }

    private PropositionVue passer(PropositionVue proposition, SaisieEtatProposition saisie) {
        return changer.execute(proposition.id(), VersionAttendue.de(proposition.version()), saisie);
    }

    private void annoncer(PropositionVue proposition, LocalDate aujourdhui, Runnable apres) {
        EtatProposition retour = proposition.avancement().retour().orElseThrow().etat();
        Avis.reversible(() -> faire(retour, proposition, aujourdhui, apres), "proposition.suivie", suite(proposition));
    }

    private static Object[] suite(PropositionVue proposition) {
        return new Object[] {proposition.nomOffre(), Textes.texte(proposition.etat())};
    }
}
