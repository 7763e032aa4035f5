package fr.cepage.application.demande;

import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.commun.Contexte;
import fr.cepage.domain.commun.Texte;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.demande.ContenuDemande;
import fr.cepage.domain.demande.RefusDemande;
import fr.cepage.domain.referentiel.ChoixDeValeurs;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ReferentielRepository;
import org.jspecify.annotations.Nullable;

/** Turns what was typed for a demande into the domain's values, refusing everything that is wrong with it at once. */
@Collaborator
public class LectureDemande {

    private final ReferentielRepository referentiel;

    public LectureDemande(ReferentielRepository referentiel) {
        this.referentiel = referentiel;
    }

    /**
     * @param ancien what stood there before; null at creation
     * @param violations what was already found wrong; refused together with the rest
     */
    public ContenuDemande contenu(
            SaisieDemande saisie, @Nullable ContenuDemande ancien, Contexte contexte, Violations violations) {
        CodeValeur nature = violations.lire("nature", () -> CodeValeur.lire(saisie.nature()));
        String commentaire = violations.lire(
                "commentaire",
                () -> Texte.commentaire(
                        saisie.commentaire(), ContenuDemande.COMMENTAIRE_MAX, RefusDemande.COMMENTAIRE_TROP_LONG));
        new ChoixDeValeurs(referentiel, contexte.codeStructure(), contexte.aujourdhui(), violations)
                .verifier("nature", Liste.THEMES, nature, ancien == null ? null : ancien.nature());
        return ContenuDemande.lire(saisie.date(), nature, commentaire, contexte.aujourdhui(), violations);
    }
}
