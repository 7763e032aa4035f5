package fr.cepage.domain.liaison;

import fr.cepage.domain.commun.IdentifiantsDeTest;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import java.time.Instant;
import java.time.LocalDate;

/** Fiches de liaison reçues named by their situation, for tests. */
public final class Liaisons {
    public static final Instant INSTANT = Instant.parse("2026-06-15T12:00:00Z");

    private Liaisons() {}

    /** Of today, recorded by Claire. */
    public static LiaisonRecue uneLiaison(Dossier dossier) {
        return uneLiaisonDu(Dossiers.AUJOURDHUI, dossier);
    }

    public static LiaisonRecue uneLiaisonDu(LocalDate jour, Dossier dossier) {
        ContenuLiaison contenu = new ContenuLiaison("Cap emploi 13", jour, "Cherche une formation de cuisine");
        return uneLiaison(contenu, dossier);
    }

    public static LiaisonRecue uneLiaison(ContenuLiaison contenu, Dossier dossier) {
        return LiaisonRecue.enregistrer(
                new LiaisonRecueId(IdentifiantsDeTest.nouveau()), dossier, contenu, Dossiers.CLAIRE);
    }

    public static LiaisonRecue uneLiaisonAnnulee(Dossier dossier) {
        return annulee(uneLiaison(dossier));
    }

    /** The same, recorded by mistake. */
    public static LiaisonRecue annulee(LiaisonRecue liaison) {
        liaison.annuler("Mauvais dossier", Dossiers.CLAIRE, INSTANT);
        return liaison;
    }
}
