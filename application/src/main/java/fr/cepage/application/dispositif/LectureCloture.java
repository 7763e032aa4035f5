package fr.cepage.application.dispositif;

import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.commun.Contexte;
import fr.cepage.domain.commun.Texte;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.ClotureDemandee;
import fr.cepage.domain.referentiel.ChoixDeValeurs;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ReferentielRepository;

/** Turns what was typed to close a CEP into the domain's values, noting everything that is wrong with it. */
@Collaborator
public class LectureCloture {

    private static final int OPERATEUR_MAX = 120;

    private final ReferentielRepository referentiel;

    public LectureCloture(ReferentielRepository referentiel) {
        this.referentiel = referentiel;
    }

    ClotureDemandee lire(SaisieCloture saisie, Contexte contexte, Violations violations) {
        CodeValeur motif = violations.lire("motifSortie", () -> CodeValeur.lire(saisie.motifSortie()));
        new ChoixDeValeurs(referentiel, contexte.codeStructure(), contexte.aujourdhui(), violations)
                .verifier("motifSortie", Liste.MOTIFS_SORTIE, motif);
        return new ClotureDemandee(
                saisie.dateFinReelle(),
                motif,
                violations.lire("autreOperateur", () -> Texte.ligne(saisie.autreOperateur(), OPERATEUR_MAX)));
    }
}
