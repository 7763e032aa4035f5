package fr.cepage.application.evenement;

import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.commun.Contexte;
import fr.cepage.application.droits.Personnes;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.evenement.Commentaire;
import fr.cepage.domain.evenement.FicheEvenement;
import fr.cepage.domain.evenement.FicheLue;
import fr.cepage.domain.referentiel.ChoixDeValeurs;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ReferentielRepository;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns what was typed for an event into its sheet, or notes everything that is wrong with it. */
@Collaborator
public class LectureEvenement {

    private final ReferentielRepository referentiel;
    private final Personnes personnes;

    public LectureEvenement(ReferentielRepository referentiel, Personnes personnes) {
        this.referentiel = referentiel;
        this.personnes = personnes;
    }

    /**
     * @param ancienne the sheet that is changed, whose values may stay though they expired; null at creation
     * @param violations of this event alone; empty so far
     */
    public Optional<FicheEvenement> lire(
            SaisieEvenement saisie, @Nullable FicheEvenement ancienne, Contexte contexte, Violations violations) {
        Valeurs valeurs = new Valeurs(ancienne, contexte, violations);
        FicheLue lue = new FicheLue(
                saisie.date(),
                new LectureContextes(valeurs.choix, violations).lire(saisie.contextes(), ancienne),
                valeurs.lire("sens", Liste.SENS_EVENEMENT, saisie.sens(), FicheEvenement::sens),
                valeurs.lire("nature", Liste.NATURES_EVENEMENT, saisie.nature(), FicheEvenement::nature),
                valeurs.lire("lieuAccueil", Liste.LIEUX_ACCUEIL, saisie.lieuAccueil(), FicheEvenement::lieuAccueil),
                valeurs.lire("fonction", Liste.FONCTIONS, saisie.fonction(), FicheEvenement::fonction),
                violations.lire(
                        "intervenant",
                        () -> personnes.lire(
                                saisie.intervenant(),
                                ancienne == null ? null : ancienne.intervenant(),
                                contexte.codeStructure())),
                violations.lire("commentaire", () -> Commentaire.lire(saisie.commentaire())),
                saisie.sansRendezVous());
        return lue.verifier(contexte.aujourdhui(), violations);
    }

    /** Reads the values of lists, each beside the one that it replaces. */
    private final class Valeurs {

        private final @Nullable FicheEvenement ancienne;
        private final Violations violations;
        private final ChoixDeValeurs choix;

        Valeurs(@Nullable FicheEvenement ancienne, Contexte contexte, Violations violations) {
            this.ancienne = ancienne;
            this.violations = violations;
            this.choix = new ChoixDeValeurs(referentiel, contexte.codeStructure(), contexte.aujourdhui(), violations);
        }

        @Nullable
        CodeValeur lire(
                String champ, Liste liste, @Nullable String saisi, Function<FicheEvenement, CodeValeur> membre) {
            CodeValeur code = violations.lire(champ, () -> CodeValeur.lire(saisi));
            choix.verifier(champ, liste, code, ancienne == null ? null : membre.apply(ancienne));
            return code;
        }
    }
}
