package fr.cepage.ui.dossier;

import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.dossier.DossierVue;
import fr.cepage.application.dossier.DossierVue.IdentiteVue;
import fr.cepage.ui.commun.Nom;
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
                        naissance(identite),
                        Textes.texte("dossier.tete.numero", vue.numero()),
                        Optional.ofNullable(vue.referent())
                                .map(PersonneVue::nom)
                                .map(nom -> Textes.texte("dossier.tete.referent", nom))
                                .orElseGet(() -> Textes.texte("dossier.tete.sans-referent")))
                .collect(Collectors.joining(" · "));
    }

    private static String naissance(IdentiteVue identite) {
        String genre = Nom.genre(identite.civilite().code());
        return identite.nomUsage() == null
                ? Textes.texte("dossier.tete.naissance." + genre, identite.dateNaissance())
                : Textes.texte(
                        "dossier.tete.naissance-nommee." + genre, Nom.naissance(identite), identite.dateNaissance());
    }
}
