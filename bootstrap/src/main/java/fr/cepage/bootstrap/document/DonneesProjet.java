package fr.cepage.bootstrap.document;

import static fr.cepage.bootstrap.document.Phrases.mot;
import static fr.cepage.bootstrap.document.Phrases.phrase;

import fr.cepage.application.projet.SaisieProjet;
import fr.cepage.application.projet.SaisieProjet.SaisieCompetence;
import fr.cepage.application.projet.SaisieProjet.SaisieScenario;
import fr.cepage.domain.projet.OrigineCompetence;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** What templates can name of a project. */
final class DonneesProjet {

    private final SaisieProjet projet;
    private final UnaryOperator<String> signes;

    DonneesProjet(SaisieProjet projet, UnaryOperator<String> signes) {
        this.projet = projet;
        this.signes = signes;
    }

    Map<String, Object> toutes() {
        return Map.of(
                "titreProjet",
                titre(),
                "projet",
                Arbre.de(projet, signes),
                "competences",
                competences(),
                "autresScenarios",
                projet.scenarios().stream().anyMatch(scenario -> !scenario.retenu()));
    }

    private String titre() {
        return projet.scenarios().stream()
                .filter(SaisieScenario::retenu)
                .map(SaisieScenario::libelle)
                .filter(Objects::nonNull)
                .findFirst()
                .map(libelle -> phrase("projet.titre.scenario", signes.apply(libelle)))
                .orElseGet(() -> phrase("projet.titre"));
    }

    private List<Map<String, Object>> competences() {
        return Arrays.stream(OrigineCompetence.values())
                .map(origine -> Map.of("titre", mot("competence", origine.name()), "libelles", libelles(origine)))
                .toList();
    }

    private List<String> libelles(OrigineCompetence origine) {
        return projet.competences().stream()
                .filter(competence -> origine.name().equals(competence.origine()))
                .map(SaisieCompetence::libelle)
                .filter(Objects::nonNull)
                .map(signes)
                .toList();
    }
}
