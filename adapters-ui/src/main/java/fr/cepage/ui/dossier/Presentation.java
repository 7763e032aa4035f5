package fr.cepage.ui.dossier;

import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.dossier.DossierVue;
import fr.cepage.application.dossier.DossierVue.IdentiteVue;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line that says who it is: age, birth, number, référent. */
final class Presentation {

    private Presentation() {}

    static String de(DossierVue vue, LocalDate aujourdhui) {
        IdentiteVue identite = vue.identite();
        return Stream.of(
                        Age.texte(identite.dateNaissance(), aujourdhui),
                        Textes.texte(naissance(identite), identite.dateNaissance()),
                        Textes.texte("dossier.tete.numero", vue.numero()),
                        Optional.ofNullable(vue.referent())
                                .map(PersonneVue::nom)
                                .map(nom -> Textes.texte("dossier.tete.referent", nom))
                                .orElseGet(() -> Textes.texte("dossier.tete.sans-referent")))
                .collect(Collectors.joining(" · "));
    }

    private static String naissance(IdentiteVue identite) {
        return switch (identite.civilite().code().valeur()) {
            case "MME" -> "dossier.tete.nee";
            case "M" -> "dossier.tete.ne";
            default -> "dossier.tete.naissance";
        };
    }
}
