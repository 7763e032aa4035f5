package fr.cepage.application.offre;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.commun.MotsCherches;
import fr.cepage.application.commun.TexteCherche;
import fr.cepage.application.referentiel.Libelles;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ValeurListe;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns what was asked into what is looked for, with the values of the lists as they are now. */
final class LectureFiltres {

    /** Those whose labels are searched or shown. */
    static final Set<Liste> LISTES =
            Set.of(Liste.THEMES, Liste.ACTES_SERVICE, Liste.MESURES_NATIONALES, Liste.ETATS_OFFRE);

    private final List<ValeurListe> valeurs;

    /** @param valeurs those of {@link #LISTES} */
    LectureFiltres(List<ValeurListe> valeurs) {
        this.valeurs = valeurs;
    }

    CriteresOffres lire(FiltresOffres filtres, Appel appel) {
        Violations violations = new Violations();
        CriteresOffres criteres = new CriteresOffres(
                mots(filtres.texte()).stream().map(this::mot).toList(),
                code("theme", Liste.THEMES, filtres.theme(), violations),
                code("acteService", Liste.ACTES_SERVICE, filtres.acteService(), violations),
                code("mesure", Liste.MESURES_NATIONALES, filtres.mesure(), violations),
                mots(filtres.type()),
                mots(filtres.partenaire()),
                mots(filtres.contrat()),
                code("etat", Liste.ETATS_OFFRE, filtres.etat(), violations),
                filtres.ouvertesSeulement() ? appel.aujourdhui() : null);
        violations.lever();
        return criteres;
    }

    private static List<String> mots(@Nullable String texte) {
        return MotsCherches.lire(texte).mots();
    }

    private CriteresOffres.Mot mot(String mot) {
        return new CriteresOffres.Mot(
                mot, codes(libelle -> libelle.a(mot)), codes(libelle -> libelle.a(mot) || libelle.aPresque(mot)));
    }

    private CriteresOffres.Codes codes(Predicate<TexteCherche> libelle) {
        return new CriteresOffres.Codes(
                dont(libelle, Liste.THEMES),
                dont(libelle, Liste.ACTES_SERVICE),
                dont(libelle, Liste.MESURES_NATIONALES));
    }

    private Set<CodeValeur> dont(Predicate<TexteCherche> libelle, Liste liste) {
        return valeurs.stream()
                .filter(valeur -> valeur.liste() == liste && libelle.test(new TexteCherche(valeur.libelle())))
                .map(ValeurListe::code)
                .collect(Collectors.toSet());
    }

    private @Nullable CodeValeur code(String champ, Liste liste, @Nullable String saisi, Violations violations) {
        CodeValeur code = violations.valeur(champ, () -> CodeValeur.lire(saisi));
        new Libelles(valeurs).exigerConnu(champ, liste, code, violations);
        return code;
    }
}
