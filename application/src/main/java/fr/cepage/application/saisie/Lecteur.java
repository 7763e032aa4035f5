package fr.cepage.application.saisie;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.droits.Personnes;
import fr.cepage.domain.commun.CodeRefus;
import fr.cepage.domain.commun.Texte;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.referentiel.ChoixDActes;
import fr.cepage.domain.referentiel.ChoixDeValeurs;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ReferentielActivitesRepository;
import fr.cepage.domain.referentiel.ReferentielRepository;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was typed member by member: null where nothing was typed or where it is wrong, which is then noted under the
 * member's name. What is left as it was is accepted though it could no longer be chosen (CEP-09).
 *
 * @param <A> what stood there before
 */
public final class Lecteur<A> {

    private final ReferentielRepository referentiel;
    private final ReferentielActivitesRepository activites;
    private final ChoixDeValeurs choix;
    private final ChoixDActes choixDActes;
    private final Personnes personnes;
    private final @Nullable A ancien;
    private final Appel appel;
    private final Violations violations;

    Lecteur(
            ReferentielRepository referentiel,
            ReferentielActivitesRepository activites,
            Personnes personnes,
            @Nullable A ancien,
            Appel appel,
            Violations violations) {
        this.referentiel = referentiel;
        this.activites = activites;
        this.choix = new ChoixDeValeurs(referentiel, appel.codeStructure(), appel.aujourdhui(), violations);
        this.choixDActes = new ChoixDActes(activites, appel.aujourdhui(), violations);
        this.personnes = personnes;
        this.ancien = ancien;
        this.appel = appel;
        this.violations = violations;
    }

    /** A value that refuses what it cannot be. */
    public <T> @Nullable T valeur(String champ, Supplier<? extends @Nullable T> valeur) {
        return violations.valeur(champ, valeur);
    }

    /** The same, not even asked where it stays as it was. */
    public <T> @Nullable T sauf(
            String champ,
            @Nullable T saisie,
            Function<? super A, ? extends @Nullable T> ancienne,
            Function<T, ? extends @Nullable T> valeur) {
        return saisie == null || Objects.equals(saisie, avant(ancienne))
                ? saisie
                : valeur(champ, () -> valeur.apply(saisie));
    }

    /** A value that people write in more than one way; kept as it stands where it is written just as it is stored. */
    public <T> @Nullable T ecrite(
            String champ,
            @Nullable String saisie,
            Function<? super A, ? extends @Nullable T> ancienne,
            Function<String, ? extends @Nullable T> lecture) {
        T avant = avant(ancienne);
        if (saisie == null || (avant != null && avant.toString().equals(saisie))) {
            return saisie == null ? null : avant;
        }
        return valeur(champ, () -> lecture.apply(saisie));
    }

    /** A text of one line. */
    public @Nullable String ligne(String champ, @Nullable String saisie, int longueurMax) {
        return valeur(champ, () -> Texte.ligne(saisie, longueurMax));
    }

    /** A text of several lines. */
    public @Nullable String texte(String champ, @Nullable String saisie, int longueurMax, CodeRefus tropLong) {
        return valeur(champ, () -> Texte.commentaire(saisie, longueurMax, tropLong));
    }

    /** A value of a list, which nobody chose before. */
    public @Nullable CodeValeur liste(String champ, Liste liste, @Nullable String saisie) {
        return liste(champ, liste, saisie, _ -> null);
    }

    /** A value of a list, valid today unless it stood there before. */
    public @Nullable CodeValeur liste(
            String champ,
            Liste liste,
            @Nullable String saisie,
            Function<? super A, ? extends @Nullable CodeValeur> ancienne) {
        CodeValeur code = valeur(champ, () -> CodeValeur.lire(saisie));
        choix.verifier(champ, liste, code, avant(ancienne));
        return code;
    }

    /** Acts of the activity reference, each once, valid today unless they stood there before (REF-01); blanks are none. */
    public List<CodeValeur> actes(String champ, List<String> saisis, Function<? super A, List<CodeValeur>> anciens) {
        List<CodeValeur> codes = valeur(
                champ,
                () -> saisis.stream()
                        .map(CodeValeur::lire)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        if (codes == null) {
            return List.of();
        }
        choixDActes.verifier(champ, codes, ancien == null ? List.of() : anciens.apply(ancien));
        return codes;
    }

    /** Somebody of the structure, who may have left it if they stood there before. */
    public @Nullable UtilisateurId personne(
            String champ, @Nullable String sub, Function<? super A, ? extends @Nullable UtilisateurId> ancienne) {
        return valeur(champ, () -> personnes.lire(sub, avant(ancienne), appel.codeStructure()));
    }

    /**
     * Each element of a list, what is wrong with it noted under its place: {@code etapes[2].objectif}; those that cannot be
     * had are left out.
     */
    public <S, T> List<T> chacun(
            String champ, List<S> saisis, BiFunction<Lecteur<A>, S, ? extends @Nullable T> lecture) {
        List<T> lus = new ArrayList<>();
        for (int rang = 0; rang < saisis.size(); rang++) {
            S saisi = saisis.get(rang);
            T lu = partieOuNull(champ + "[" + rang + "]", lecteur -> lecture.apply(lecteur, saisi));
            if (lu != null) {
                lus.add(lu);
            }
        }
        return lus;
    }

    /** A part that has members of its own, what is wrong with them noted under its name: {@code conclusions.vae}. */
    public <T> T partie(String champ, Function<Lecteur<A>, T> lecture) {
        return Objects.requireNonNull(partieOuNull(champ, lecture));
    }

    /** The same, of a part that may be absent. */
    public <T> @Nullable T partieOuNull(String champ, Function<Lecteur<A>, ? extends @Nullable T> lecture) {
        Lecteur<A> sous = new Lecteur<>(referentiel, activites, personnes, ancien, appel, new Violations());
        T lue = lecture.apply(sous);
        violations.ajouterSous(champ + ".", sous.violations);
        return lue;
    }

    /** That value, whose absence is noted unless something else was found wrong with it. */
    public <T> @Nullable T exiger(String champ, @Nullable T valeur, CodeRefus absente) {
        violations.exiger(champ, valeur, absente);
        return valeur;
    }

    /** What stood there before; null: nothing did. */
    public <T> @Nullable T avant(Function<? super A, ? extends @Nullable T> membre) {
        return ancien == null ? null : membre.apply(ancien);
    }

    public Appel appel() {
        return appel;
    }

    public Violations violations() {
        return violations;
    }
}
