package fr.cepage.bootstrap.document;

import static fr.cepage.bootstrap.document.Phrases.mot;
import static fr.cepage.bootstrap.document.Phrases.phrase;

import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.domain.dispositif.PeriodePhase;
import fr.cepage.domain.dispositif.PhaseCep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the person is on the way, drawn for those who see and said for the others.
 *
 * @param aujourdhui where today stands, in the units of the picture
 * @param texte the same in a sentence
 */
public record FriseImprimee(List<Segment> segments, double aujourdhui, double aujourdhuiTexte, String texte) {

    private static final double LARGEUR = 640;
    private static final double ECART = 4;
    private static final double TEXTE_AUJOURDHUI = 70;

    /** A part of the way. */
    public record Segment(
            String libelle, String date, double x, double texteX, double largeur, String fond, String encre) {}

    private record Part(String libelle, LocalDate debut, String fond, String encre) {}

    static FriseImprimee de(DispositifCepVue cep, LocalDate aujourdhui, Francais francais) {
        List<Part> parts = parts(cep);
        LocalDate fin = fin(cep, parts, aujourdhui);
        double largeur = (LARGEUR - ECART * (parts.size() - 1)) / parts.size();
        List<Segment> segments = IntStream.range(0, parts.size())
                .mapToObj(rang -> segment(parts.get(rang), rang, largeur, francais))
                .toList();
        double x = place(parts, fin, aujourdhui, largeur);
        return new FriseImprimee(
                segments,
                x,
                Math.min(Math.max(0, x - TEXTE_AUJOURDHUI / 2), LARGEUR - TEXTE_AUJOURDHUI),
                texte(parts, cep, francais));
    }

    private static Segment segment(Part part, int rang, double largeur, Francais francais) {
        double x = rang * (largeur + ECART);
        return new Segment(part.libelle(), francais.jour(part.debut()), x, x + 8, largeur, part.fond(), part.encre());
    }

    private static List<Part> parts(DispositifCepVue cep) {
        List<Part> parts = new ArrayList<>();
        LocalDate accueil = cep.debutNiveau1();
        if (accueil != null && accueil.isBefore(cep.dateEntree())) {
            parts.add(new Part(phrase("frise.accueil"), accueil, "#e8ebf0", "#1d2433"));
        }
        cep.phases().forEach(phase -> parts.add(part(phase.phase(), phase)));
        return parts;
    }

    private static Part part(PhaseCep phase, PeriodePhase periode) {
        String fond = phase == PhaseCep.PHASE_2 ? "#0b6e75" : "#5b2a86";
        return new Part(mot("frise", phase.name()), periode.debut(), fond, "#ffffff");
    }

    private static LocalDate fin(DispositifCepVue cep, List<Part> parts, LocalDate aujourdhui) {
        LocalDate close = fermeture(cep);
        LocalDate fin = close == null ? aujourdhui : close;
        return fin.isBefore(parts.getLast().debut()) ? parts.getLast().debut() : fin;
    }

    private static @Nullable LocalDate fermeture(DispositifCepVue cep) {
        return cep.cloture() == null ? null : cep.cloture().dateFinReelle();
    }

    /** Each part is as wide as the others; today stands within the one it falls in. */
    private static double place(List<Part> parts, LocalDate fin, LocalDate aujourdhui, double largeur) {
        int rang = (int) IntStream.range(0, parts.size())
                        .filter(i -> !parts.get(i).debut().isAfter(aujourdhui))
                        .count()
                - 1;
        if (rang < 0) {
            return 0;
        }
        LocalDate debut = parts.get(rang).debut();
        boolean derniere = rang == parts.size() - 1;
        LocalDate bout = derniere ? fin.plusMonths(3) : parts.get(rang + 1).debut();
        double part = Math.min(
                1,
                (double) (aujourdhui.toEpochDay() - debut.toEpochDay())
                        / Math.max(1, bout.toEpochDay() - debut.toEpochDay()));
        return rang * (largeur + ECART) + part * largeur;
    }

    private static String texte(List<Part> parts, DispositifCepVue cep, Francais francais) {
        String parcours = parts.stream()
                .map(part -> phrase("frise.depuis", part.libelle(), francais.jour(part.debut())))
                .collect(Collectors.joining(phrase("frise.puis") + " "));
        LocalDate planifiee = cep.phase3Planifiee();
        String suite = planifiee == null
                ? ""
                : phrase("frise.planifiee", mot("frise", PhaseCep.PHASE_3.name()), francais.jour(planifiee));
        LocalDate close = fermeture(cep);
        String fin = close == null ? "" : phrase("frise.terminee", francais.jour(close));
        return parcours + suite + fin + ".";
    }
}
