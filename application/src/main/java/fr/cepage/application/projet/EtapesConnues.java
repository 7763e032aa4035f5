package fr.cepage.application.projet;

import fr.cepage.application.saisie.Lecteur;
import fr.cepage.domain.commun.Identifiants;
import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.projet.EtapeId;
import fr.cepage.domain.projet.RefusPlan;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The steps that a plan that is written can name: those it had, each once, and new ones. */
final class EtapesConnues {

    private static final Pattern FORME =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final Set<EtapeId> possibles;
    private final Set<EtapeId> placees = new HashSet<>();
    private final Identifiants identifiants;

    /** @param possibles those that the plan had, and those that were set aside for it */
    EtapesConnues(Set<EtapeId> possibles, Identifiants identifiants) {
        this.possibles = Set.copyOf(possibles);
        this.identifiants = identifiants;
    }

    /** The step that stands there: the one it was, or a new one. */
    EtapeId lire(Lecteur<?> partie, @Nullable String saisi) {
        EtapeId lue = partie.valeur("id", () -> saisi == null ? null : placer(saisi));
        return lue == null ? new EtapeId(identifiants.nouveau()) : lue;
    }

    private EtapeId placer(String saisi) {
        EtapeId id =
                trouver(saisi).filter(possibles::contains).orElseThrow(() -> new RefusMetier(RefusPlan.ETAPE_INCONNUE));
        if (!placees.add(id)) {
            throw new RefusMetier(RefusPlan.ETAPE_DOUBLE);
        }
        return id;
    }

    /** One that was placed, or null when none was given; another one is noted under {@code etape}. */
    @Nullable
    EtapeId celle(Lecteur<?> partie, @Nullable String saisi) {
        return partie.valeur(
                "etape",
                () -> saisi == null || saisi.isBlank()
                        ? null
                        : trouver(saisi)
                                .filter(placees::contains)
                                .orElseThrow(() -> new RefusMetier(RefusPlan.ETAPE_INCONNUE)));
    }

    private static Optional<EtapeId> trouver(String saisi) {
        return FORME.matcher(saisi).matches() ? Optional.of(new EtapeId(UUID.fromString(saisi))) : Optional.empty();
    }
}
