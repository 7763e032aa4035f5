package fr.cepage.ui.dossier;

import com.vaadin.flow.router.QueryParameters;
import fr.cepage.application.dossier.CriteresDossiers;
import fr.cepage.application.dossier.RechercheTexte;
import fr.cepage.domain.dossier.StatutDossier;
import fr.cepage.domain.droits.UtilisateurId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the list is narrowed to, as it stands in the address. What makes no sense there narrows nothing.
 *
 * @param referent {@link #MOI}, {@link #TOUS} or the {@code sub} of somebody
 * @param niveauCep 0 to 3; null: whatever
 */
record FiltresDossiers(
        String texte,
        String referent,
        @Nullable StatutDossier statut,
        @Nullable Integer niveauCep) {

    static final String MOI = "moi";
    static final String TOUS = "tous";
    static final FiltresDossiers PAR_DEFAUT = new FiltresDossiers("", MOI, null, null);
    static final Set<Integer> NIVEAUX = Set.of(0, 1, 2, 3);

    static FiltresDossiers lire(QueryParameters adresse) {
        return new FiltresDossiers(
                adresse.getSingleParameter("texte").orElse(""),
                adresse.getSingleParameter("referent")
                        .filter(sub -> !sub.isBlank() && sub.length() <= UtilisateurId.LONGUEUR_MAX)
                        .orElse(MOI),
                adresse.getSingleParameter("statut")
                        .flatMap(FiltresDossiers::statut)
                        .orElse(null),
                adresse.getSingleParameter("niveau")
                        .flatMap(FiltresDossiers::niveau)
                        .orElse(null));
    }

    private static Optional<StatutDossier> statut(String code) {
        return Stream.of(StatutDossier.values())
                .filter(statut -> statut.name().equals(code))
                .findFirst();
    }

    private static Optional<Integer> niveau(String chiffre) {
        return NIVEAUX.stream()
                .filter(niveau -> niveau.toString().equals(chiffre))
                .findFirst();
    }

    /** The address that leads to this list; what is as by default is left out. */
    QueryParameters adresse() {
        Map<String, String> adresse = new LinkedHashMap<>();
        if (!texte.isBlank()) {
            adresse.put("texte", texte);
        }
        if (!referent.equals(MOI)) {
            adresse.put("referent", referent);
        }
        if (statut != null) {
            adresse.put("statut", statut.name());
        }
        if (niveauCep != null) {
            adresse.put("niveau", niveauCep.toString());
        }
        return QueryParameters.simple(adresse);
    }

    CriteresDossiers criteres(UtilisateurId moi) {
        UtilisateurId choisi = switch (referent) {
            case MOI -> moi;
            case TOUS -> null;
            default -> new UtilisateurId(referent);
        };
        return new CriteresDossiers(RechercheTexte.lire(texte), statut, choisi, niveauCep);
    }

    /** Nothing but what was typed narrows the list: what it does not find is nowhere. */
    boolean pourToutNom() {
        return !texte.isBlank() && equals(new FiltresDossiers(texte, TOUS, null, null));
    }

    FiltresDossiers chezTous() {
        return new FiltresDossiers(texte, TOUS, statut, niveauCep);
    }
}
