package fr.cepage.ui.commun;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.formlayout.FormLayout;
import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.ui.commun.SectionFormulaire.Poseur;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The fields of a form, in the order in which they stand, by the names that refusals use. */
final class ChampsSaisis extends FormLayout implements Poseur {

    private final Map<String, ChampSaisi<?>> parNom = new LinkedHashMap<>();

    ChampsSaisis() {
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("32rem", 2));
    }

    @Override
    public <T, C extends Component & HasValidation & HasValue<?, T>> C champ(String nom, C champ) {
        parNom.put(nom, new ChampSaisi<>(champ));
        add(champ);
        return champ;
    }

    @Override
    public void intercaler(Component composant) {
        add(composant, 2);
    }

    /** @param prefixe of the names of its members in this act, e.g. {@code evenement.} */
    void section(String prefixe, SectionFormulaire section) {
        section.poser(new Poseur() {
            @Override
            public <T, C extends Component & HasValidation & HasValue<?, T>> C champ(String nom, C champ) {
                return ChampsSaisis.this.champ(prefixe + nom, champ);
            }

            @Override
            public void intercaler(Component composant) {
                ChampsSaisis.this.intercaler(composant);
            }
        });
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
