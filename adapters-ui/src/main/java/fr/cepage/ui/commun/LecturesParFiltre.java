package fr.cepage.ui.commun;

import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Starts reading anew whenever what is looked for changes, or the list is asked for from its start. */
final class LecturesParFiltre<T> {

    private final BiFunction<String, PageVoulue, Page<T>> lecture;
    private String filtre = "";
    private LectureParPages<T> courante;

    LecturesParFiltre(BiFunction<String, PageVoulue, Page<T>> lecture) {
        this.lecture = lecture;
        this.courante = nouvelle("");
    }

    Stream<T> tranche(String texte, int debut, int limite) {
        if (debut == 0 || !texte.equals(filtre)) {
            filtre = texte;
            courante = nouvelle(texte);
        }
        return courante.tranche(debut, limite);
    }

    private LectureParPages<T> nouvelle(String texte) {
        return new LectureParPages<>(page -> lecture.apply(texte, page));
    }
}
