package fr.cepage.ui.commun;

import fr.cepage.domain.commun.RefusMetier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The fields of a form, in the order in which they stand, by the names that refusals use. */
final class ChampsSaisis {

    private final Map<String, ChampSaisi<?>> parNom = new LinkedHashMap<>();

    void ajouter(String nom, ChampSaisi<?> champ) {
        parNom.put(nom, champ);
    }

    boolean modifies() {
        return tous().anyMatch(ChampSaisi::modifie);
    }

    /** From now on these are the values that were read. */
    void noter() {
        tous().forEach(ChampSaisi::noter);
    }

    void remettreEnOrdre() {
        tous().forEach(ChampSaisi::remettreEnOrdre);
    }

    void lectureSeule(boolean seule) {
        tous().forEach(champ -> champ.lectureSeule(seule));
    }

    /** Keeps what was typed while newer values are shown, and tells where the two differ; nothing if nothing was. */
    List<String> reprendre(Runnable affichage) {
        List<ChampSaisi.Reprise> reprises =
                tous().map(ChampSaisi::reprise).flatMap(Optional::stream).toList();
        affichage.run();
        Stream<String> divergences =
                reprises.stream().map(ChampSaisi.Reprise::appliquer).flatMap(Optional::stream);
        return reprises.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(Textes.texte("formulaire.recharge")), divergences)
                        .toList();
    }

    /** Leads to the first field whose text cannot be understood; whether there is one. */
    boolean viserIllisible() {
        Optional<ChampSaisi<?>> illisible = tous().filter(ChampSaisi::montre)
                .filter(champ -> !champ.lisible())
                .findFirst();
        illisible.ifPresent(ChampSaisi::viser);
        return illisible.isPresent();
    }

    /** Leads to the first field that is shown; whether there is one. */
    boolean viserPremier() {
        Optional<ChampSaisi<?>> premier = tous().filter(ChampSaisi::montre).findFirst();
        premier.ifPresent(ChampSaisi::viser);
        return premier.isPresent();
    }

    /**
     * Sets each sentence beside its field and leads to the first; gives back those that belong to none that is shown.
     *
     * @param lieu the field that holds a member
     */
    List<String> refuser(RefusMetier refus, UnaryOperator<String> lieu) {
        Fautes fautes = new Fautes(refus, montres(), lieu);
        fautes.parChamp().forEach((nom, phrase) -> champ(nom).ifPresent(champ -> champ.mettreEnFaute(phrase)));
        fautes.premier().flatMap(this::champ).ifPresent(ChampSaisi::viser);
        return fautes.ailleurs();
    }

    private List<String> montres() {
        return parNom.entrySet().stream()
                .filter(champ -> champ.getValue().montre())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Optional<ChampSaisi<?>> champ(String nom) {
        return Optional.ofNullable(parNom.get(nom));
    }

    private Stream<ChampSaisi<?>> tous() {
        return parNom.values().stream();
    }
}
