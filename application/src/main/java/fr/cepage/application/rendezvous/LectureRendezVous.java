package fr.cepage.application.rendezvous;

import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.commun.Contexte;
import fr.cepage.application.droits.Personnes;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.referentiel.ChoixDeValeurs;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ReferentielRepository;
import fr.cepage.domain.rendezvous.ContenuRendezVous;
import fr.cepage.domain.rendezvous.Duree;
import fr.cepage.domain.rendezvous.HeureLocale;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns what was typed for a rendez-vous into the domain's values, refusing everything that is wrong at once. */
@Collaborator
public class LectureRendezVous {

    private final ReferentielRepository referentiel;
    private final Personnes personnes;

    public LectureRendezVous(ReferentielRepository referentiel, Personnes personnes) {
        this.referentiel = referentiel;
        this.personnes = personnes;
    }

    /**
     * The content, which is right unless something was noted; empty when nothing could be made of what was typed.
     *
     * @param ancien what stood there before; null at creation
     */
    Optional<ContenuRendezVous> lire(
            SaisieRendezVous saisie, @Nullable ContenuRendezVous ancien, Contexte contexte, Violations violations) {
        CodeValeur lieu = violations.lire("lieu", () -> CodeValeur.lire(saisie.lieu()));
        CodeValeur motif = violations.lire("motif", () -> CodeValeur.lire(saisie.motif()));
        ChoixDeValeurs choix =
                new ChoixDeValeurs(referentiel, contexte.codeStructure(), contexte.aujourdhui(), violations);
        choix.verifier("lieu", Liste.LIEUX_ACCUEIL, lieu, ancien == null ? null : ancien.lieu());
        choix.verifier("motif", Liste.CONTEXTES_EVENEMENT, motif, ancien == null ? null : ancien.motif());
        return ContenuRendezVous.lire(
                dateHeure(saisie.dateHeure(), ancien, contexte.structure().fuseau(), violations),
                violations.lire("duree", () -> Duree.lire(saisie.duree())),
                lieu,
                intervenant(saisie.intervenant(), ancien, contexte, violations),
                motif,
                violations);
    }

    /** A time that is left as it was is not checked anew, should the law have changed the clocks since. */
    private static @Nullable LocalDateTime dateHeure(
            @Nullable LocalDateTime saisie, @Nullable ContenuRendezVous ancien, ZoneId fuseau, Violations violations) {
        return ancien != null && Objects.equals(saisie, ancien.dateHeure())
                ? saisie
                : violations.lire("dateHeure", () -> HeureLocale.lire(saisie, fuseau));
    }

    private @Nullable UtilisateurId intervenant(
            @Nullable String saisi, @Nullable ContenuRendezVous ancien, Contexte contexte, Violations violations) {
        UtilisateurId actuel = ancien == null ? null : ancien.intervenant();
        return violations.lire("intervenant", () -> personnes.lire(saisi, actuel, contexte.codeStructure()));
    }
}
