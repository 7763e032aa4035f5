package fr.cepage.domain.referentiel;

import fr.cepage.domain.commun.Violations;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Checks the acts that somebody chooses, on the day of typing (REF-01, CEP-09); those that stood there before may stay. */
public final class ChoixDActes {

    private final ReferentielActivitesRepository referentiel;
    private final LocalDate aujourdhui;
    private final Violations violations;

    public ChoixDActes(ReferentielActivitesRepository referentiel, LocalDate aujourdhui, Violations violations) {
        this.referentiel = referentiel;
        this.aujourdhui = aujourdhui;
        this.violations = violations;
    }

    /** @param anciens what stood there before */
    public void verifier(String champ, List<CodeValeur> choisis, List<CodeValeur> anciens) {
        List<CodeValeur> nouveaux =
                choisis.stream().filter(code -> !anciens.contains(code)).toList();
        if (!nouveaux.isEmpty()) {
            verifierNouveaux(champ, nouveaux);
        }
    }

    private void verifierNouveaux(String champ, List<CodeValeur> nouveaux) {
        List<ReferentielActivites> versions = referentiel.findAll();
        List<CodeValeur> invalides = nouveaux.stream()
                .filter(code -> versions.stream()
                        .noneMatch(version -> version.valideLe(aujourdhui)
                                && version.acte(code).isPresent()))
                .toList();
        List<ActeMetier> perimes = invalides.stream()
                .flatMap(code -> connu(code, versions).stream())
                .toList();
        violations.si(perimes.size() < invalides.size(), RefusReferentiel.VALEUR_INCONNUE, champ);
        perimes.forEach(acte -> violations.ajouter(RefusReferentiel.VALEUR_INACTIVE, champ, acte.libelle()));
    }

    private static Optional<ActeMetier> connu(CodeValeur code, List<ReferentielActivites> versions) {
        return versions.reversed().stream()
                .flatMap(version -> version.acte(code).stream())
                .findFirst();
    }
}
