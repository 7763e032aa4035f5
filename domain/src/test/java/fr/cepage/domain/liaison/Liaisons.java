package fr.cepage.domain.liaison;

import fr.cepage.domain.commun.IdentifiantsDeTest;
import fr.cepage.domain.commun.Raison;
import fr.cepage.domain.dossier.Annulation;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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
        return uneLiaison(contenu, null, dossier);
    }

    public static LiaisonRecue uneLiaisonAnnulee(Dossier dossier) {
        ContenuLiaison contenu = uneLiaison(dossier).contenu();
        return uneLiaison(contenu, new Annulation(INSTANT, Dossiers.CLAIRE, new Raison("Mauvais dossier")), dossier);
    }

    private static LiaisonRecue uneLiaison(ContenuLiaison contenu, @Nullable Annulation annulation, Dossier dossier) {
        return new LiaisonRecue(
                new LiaisonRecueId(IdentifiantsDeTest.nouveau()),
                dossier.id(),
                dossier.structure(),
                contenu,
                Dossiers.CLAIRE,
                annulation,
                0);
    }

    /** The same, recorded by mistake. */
    public static LiaisonRecue annulee(LiaisonRecue liaison) {
        liaison.annuler("Mauvais dossier", Dossiers.CLAIRE, INSTANT);
        return liaison;
    }
}
