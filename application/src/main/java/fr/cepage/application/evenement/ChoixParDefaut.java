package fr.cepage.application.evenement;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.commun.Collaborator;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ReferentielRepository;
import fr.cepage.domain.referentiel.ValeurListe;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an actor most likely chooses: what they chose before, as far as it can still be, else the only value there is. */
@Collaborator
public class ChoixParDefaut {

    private static final Set<Liste> LISTES =
            Set.of(Liste.SENS_EVENEMENT, Liste.NATURES_EVENEMENT, Liste.LIEUX_ACCUEIL, Liste.FONCTIONS);

    private final ReferentielRepository referentiel;
    private final EvenementQueries evenements;

    public ChoixParDefaut(ReferentielRepository referentiel, EvenementQueries evenements) {
        this.referentiel = referentiel;
        this.evenements = evenements;
    }

    /** An event of today by the actor; a program is nobody's intervenant. */
    public SaisieEvenement saisie(List<String> contextes, Appel appel) {
        Map<Liste, CodeValeur> derniers =
                evenements.findDerniersChoix(appel.acteur().id(), appel.structure());
        List<ValeurListe> valides = referentiel.findAll(LISTES, appel.codeStructure()).stream()
                .filter(valeur -> valeur.valideLe(appel.aujourdhui()))
                .toList();
        return new SaisieEvenement(
                appel.aujourdhui(),
                List.copyOf(contextes),
                choix(Liste.SENS_EVENEMENT, derniers, valides),
                choix(Liste.NATURES_EVENEMENT, derniers, valides),
                choix(Liste.LIEUX_ACCUEIL, derniers, valides),
                choix(Liste.FONCTIONS, derniers, valides),
                appel.acteur().service() ? null : appel.acteur().id().sub(),
                null,
                false,
                null,
                List.of());
    }

    private static @Nullable String choix(Liste liste, Map<Liste, CodeValeur> derniers, List<ValeurListe> valides) {
        List<CodeValeur> codes = valides.stream()
                .filter(valeur -> valeur.liste() == liste)
                .map(ValeurListe::code)
                .toList();
        return Optional.ofNullable(derniers.get(liste))
                .filter(codes::contains)
                .or(() -> codes.size() == 1 ? Optional.of(codes.getFirst()) : Optional.empty())
                .map(CodeValeur::valeur)
                .orElse(null);
    }
}
