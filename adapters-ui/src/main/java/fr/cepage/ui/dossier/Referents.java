package fr.cepage.ui.dossier;

import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.droits.RechercherUtilisateurs;
import fr.cepage.ui.commun.Choix;
import fr.cepage.ui.commun.ChoixTape;
import fr.cepage.ui.commun.LectureParPages;
import fr.cepage.ui.commun.Textes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Whose dossiers can be asked for: mine, everybody's, or those of one adviser of the structure. */
final class Referents {

    static final Choix MOI = new Choix(FiltresDossiers.MOI, Textes.texte("dossiers.referent.moi"), null);
    static final Choix TOUS = new Choix(FiltresDossiers.TOUS, Textes.texte("dossiers.referent.tous"), null);

    private final RechercherUtilisateurs rechercher;

    Referents(RechercherUtilisateurs rechercher) {
        this.rechercher = rechercher;
    }

    /** By a part of the name; without one, mine and everybody's come first, which have names too. */
    Page<Choix> page(String texte, PageVoulue voulue) {
        Page<PersonneVue> lue = rechercher.execute(texte, voulue);
        Stream<Choix> fixes = voulue.apres() == null
                ? Stream.of(MOI, TOUS).filter(fixe -> ChoixTape.commence(fixe.libelle(), texte))
                : Stream.empty();
        return new Page<>(Stream.concat(fixes, choix(lue.elements())).toList(), lue.suivant());
    }

    private static Stream<Choix> choix(List<PersonneVue> personnes) {
        return personnes.stream()
                .filter(personne -> personne.id() != null)
                .map(personne -> new Choix(Objects.requireNonNull(personne.id()).sub(), personne.nom(), null));
    }

    /** The choice behind a code of the address; somebody unknown here is nobody's adviser. */
    Optional<Choix> parCode(String code) {
        LectureParPages<Choix> tous = new LectureParPages<>(page -> page("", page));
        for (int debut = 0; ; debut += PageVoulue.LIMITE_MAX) {
            List<Choix> lus = tous.tranche(debut, PageVoulue.LIMITE_MAX).toList();
            Optional<Choix> trouve =
                    lus.stream().filter(choix -> choix.code().equals(code)).findFirst();
            if (trouve.isPresent() || lus.size() < PageVoulue.LIMITE_MAX) {
                return trouve;
            }
        }
    }
}
