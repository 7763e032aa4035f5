package fr.cepage.ui.projet;

import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.Violation;
import fr.cepage.ui.commun.AffichageRefus;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.saisie.Groupe;
import fr.cepage.ui.saisie.Lieu;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What one half was refused for: each sentence at its place, what has none in the message of the page. */
final class RefusDeMoitie implements AffichageRefus {

    private final Groupe champs;
    private final Consumer<String> ouverture;
    private final Set<Lieu> fautifs = new LinkedHashSet<>();
    private final Set<String> ailleurs = new LinkedHashSet<>();
    private boolean perime;

    /** @param ouverture brings into sight what holds a member */
    RefusDeMoitie(Groupe champs, Consumer<String> ouverture) {
        this.champs = champs;
        this.ouverture = ouverture;
    }

    @Override
    public void refuser(RefusMetier refus) {
        Map<Lieu, Set<String>> parLieu = new LinkedHashMap<>();
        for (Violation violation : refus.violations()) {
            Optional<Lieu> lieu = Optional.ofNullable(violation.champ()).flatMap(this::lieu);
            lieu.ifPresentOrElse(
                    trouve -> parLieu.computeIfAbsent(trouve, _ -> new LinkedHashSet<>())
                            .add(Textes.texte(violation)),
                    () -> ailleurs.add(Textes.texte(violation)));
        }
        parLieu.forEach((lieu, phrases) -> lieu.mettreEnFaute(String.join(" ", phrases)));
        fautifs.addAll(parLieu.keySet());
    }

    private Optional<Lieu> lieu(String membre) {
        ouverture.accept(membre);
        return champs.lieu(membre);
    }

    @Override
    public void perimer() {
        perime = true;
    }

    @Override
    public void signaler(String message) {
        ailleurs.add(message);
    }

    @Override
    public void effacer() {
        champs.lieux().forEach(Lieu::remettreEnOrdre);
    }

    boolean perime() {
        return perime;
    }

    List<String> ailleurs() {
        return List.copyOf(ailleurs);
    }

    /** The first that is wrong, as they stand on the page. */
    Optional<Lieu> premier() {
        return champs.lieux()
                .filter(lieu -> fautifs.contains(lieu) || !lieu.lisible())
                .findFirst();
    }
}
