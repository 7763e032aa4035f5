package fr.cepage.bootstrap.document;

import static fr.cepage.bootstrap.document.Phrases.mot;
import static fr.cepage.bootstrap.document.Phrases.phrase;

import fr.cepage.application.document.ContenuDocument;
import fr.cepage.application.projet.SaisiePlan.SaisieAction;
import fr.cepage.application.projet.SaisiePlan.SaisieEtape;
import fr.cepage.application.projet.SaisiePlan.SaisieSuivi;
import fr.cepage.domain.projet.EtapeId;
import fr.cepage.domain.projet.EtatEtape;
import fr.cepage.domain.projet.QuiAgit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What templates can name of a plan, its funding aside. */
final class DonneesPlan {

    private final ContenuDocument contenu;
    private final Francais francais;
    private final UnaryOperator<String> signes;

    DonneesPlan(ContenuDocument contenu, Francais francais, UnaryOperator<String> signes) {
        this.contenu = contenu;
        this.francais = francais;
        this.signes = signes;
    }

    Map<String, @Nullable Object> toutes() {
        List<SaisieEtape> etapes = contenu.plan().etapes();
        Map<String, @Nullable Object> donnees = new LinkedHashMap<>();
        donnees.put("plan", Arbre.de(contenu.plan(), signes));
        donnees.put(
                "etapes",
                IntStream.range(0, etapes.size())
                        .mapToObj(rang -> etape(rang + 1, etapes.get(rang)))
                        .toList());
        donnees.put("suivis", contenu.plan().suivis().stream().map(this::suivi).toList());
        donnees.put(
                "calendrier",
                CalendrierImprime.de(etapes, this::aReajuster, contenu.jour()).orElse(null));
        return donnees;
    }

    private boolean aReajuster(SaisieEtape etape) {
        return contenu.aReajuster().stream().map(EtapeId::toString).anyMatch(id -> id.equals(etape.id()));
    }

    private Map<String, @Nullable Object> etape(int numero, SaisieEtape etape) {
        Map<String, @Nullable Object> donnees = Arbre.de(etape, signes);
        donnees.put("numero", numero);
        donnees.put("etat", mot("etape", Objects.requireNonNullElse(etape.etat(), EtatEtape.A_FAIRE.name())));
        donnees.put("aReajuster", aReajuster(etape));
        donnees.put("actions", etape.actions().stream().map(this::action).toList());
        return donnees;
    }

    private Map<String, @Nullable Object> action(SaisieAction action) {
        Map<String, @Nullable Object> donnees = Arbre.de(action, signes);
        donnees.put("detail", detail(action));
        return donnees;
    }

    /** « , vous, avant le 3 mai 2026 ». */
    private String detail(SaisieAction action) {
        return Stream.of(qui(action), quand(action))
                .filter(dit -> !dit.isEmpty())
                .map(dit -> ", " + dit)
                .collect(Collectors.joining());
    }

    private String qui(SaisieAction action) {
        if (action.tiers() != null) {
            return signes.apply(action.tiers());
        }
        return action.qui() == null || action.qui().equals(QuiAgit.TIERS.name()) ? "" : mot("action", action.qui());
    }

    private String quand(SaisieAction action) {
        if (action.faiteLe() != null) {
            return phrase("action.faite", francais.jour(action.faiteLe()));
        }
        return action.echeance() == null ? "" : phrase("action.echeance", francais.jour(action.echeance()));
    }

    private Map<String, @Nullable Object> suivi(SaisieSuivi suivi) {
        Map<String, @Nullable Object> donnees = Arbre.de(suivi, signes);
        donnees.put("nature", suivi.nature() == null ? "" : mot("suivi", suivi.nature()));
        return donnees;
    }
}
