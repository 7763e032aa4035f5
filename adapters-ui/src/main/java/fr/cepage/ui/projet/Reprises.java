package fr.cepage.ui.projet;

import com.vaadin.flow.component.html.Div;
import fr.cepage.application.brouillon.Brouillon;
import fr.cepage.application.brouillon.Pas;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.Textes;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What waits for an answer above the form: a draft, or what somebody else has stored meanwhile (SYN-15). */
final class Reprises extends Div {

    private final Map<Moitie<?>, Lisible> moities;
    private final Runnable apres;
    private @Nullable PanneauFusion panneau;

    /** @param apres what to do once something came back into the form, or was not wanted */
    Reprises(Map<Moitie<?>, Lisible> moities, Runnable apres) {
        this.moities = moities;
        this.apres = apres;
        addClassName("reprises");
    }

    /** @param seule nobody writes here: a draft can be read, and given up */
    void offrir(ZoneId fuseau, boolean seule) {
        fermer();
        offerts().map(Brouillon::le).max(Comparator.naturalOrder()).ifPresent(le -> offrir(le, fuseau, seule));
    }

    private void offrir(Instant le, ZoneId fuseau, boolean seule) {
        PanneauFusion offre = panneau(Textes.texte("brouillon.titre", EtatDuBrouillon.moment(le, fuseau)));
        if (!seule) {
            offre.pouvant("brouillon.reprendre", this::reprendre);
        }
        offre.pouvantAussi("brouillon.ignorer", () -> ignorer(fuseau, seule));
    }

    /** What both wrote is chosen here; what one alone wrote needs nobody. */
    void demander() {
        panneau(Textes.texte("fusion.titre"))
                .pouvant("fusion.appliquer", this::reprendre)
                .viser();
    }

    private PanneauFusion panneau(String titre) {
        PanneauFusion nouveau = new PanneauFusion(titre);
        moities.forEach((moitie, lisible) -> {
            if (moitie.attend()) {
                nouveau.avec(moitie.fusion(Set.of()), lisible);
            }
        });
        panneau = nouveau;
        removeAll();
        add(nouveau);
        return nouveau;
    }

    /** Whether what both wrote is still to be chosen; it then says so. */
    boolean bloque() {
        return panneau != null && moities.keySet().stream().anyMatch(Moitie::perimee) && aChoisir(panneau);
    }

    private static boolean aChoisir(PanneauFusion ouvert) {
        if (ouvert.complet()) {
            ouvert.viser();
        }
        return true;
    }

    private void reprendre() {
        fondre(panneau == null ? Set.of() : panneau.actuelsVoulus());
        apres.run();
    }

    /** Shows what came of both. */
    void fondre(Set<List<Pas>> actuelsVoulus) {
        moities.keySet().stream().filter(Moitie::attend).forEach(moitie -> moitie.fondre(actuelsVoulus));
        fermer();
    }

    private void ignorer(ZoneId fuseau, boolean seule) {
        Map<Moitie<?>, Brouillon> ignores = new LinkedHashMap<>();
        moities.keySet().forEach(moitie -> moitie.ignorer().ifPresent(ignore -> ignores.put(moitie, ignore)));
        fermer();
        apres.run();
        Avis.reversible(
                () -> {
                    ignores.forEach(Moitie::offrir);
                    offrir(fuseau, seule);
                },
                "brouillon.ignore");
    }

    private void fermer() {
        panneau = null;
        removeAll();
    }

    private Stream<Brouillon> offerts() {
        return moities.keySet().stream().map(Moitie::offert).flatMap(Optional::stream);
    }
}
