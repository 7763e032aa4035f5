package fr.cepage.bootstrap.document;

import fr.cepage.application.projet.SaisiePlan.SaisieEtape;
import fr.cepage.domain.projet.EtatEtape;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a plan on a line of months (SYN-05); the table of the plan says the same in words.
 *
 * @param aujourdhui where today stands; null: outside of the picture
 */
public record CalendrierImprime(
        int hauteur,
        List<Mois> mois,
        List<Barre> barres,
        @Nullable Double aujourdhui,
        String texte) {

    private static final double GAUCHE = 22;
    private static final double LARGEUR = 616;
    private static final int HAUT = 20;
    private static final int PAS = 16;
    private static final int MOIS_LISIBLES = 8;
    private static final DateTimeFormatter NOM = DateTimeFormatter.ofPattern("MMM yyyy", Locale.FRENCH);
    private static final String ENCRE = "#1d2433";

    /** The first day of a month. */
    public record Mois(double x, String libelle) {}

    /** A step. */
    public record Barre(
            int numero, double x, double largeur, int y, int texteY, String fond, String trait, String tirets) {}

    static Optional<CalendrierImprime> de(
            List<SaisieEtape> etapes, Predicate<SaisieEtape> aReajuster, LocalDate aujourdhui) {
        List<LocalDate> jours = etapes.stream()
                .flatMap(etape -> Stream.of(Optional.ofNullable(etape.debut()), Optional.ofNullable(etape.echeance())))
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        return jours.isEmpty()
                ? Optional.empty()
                : Optional.of(dessin(etapes, aReajuster, aujourdhui, new Echelle(jours.getFirst(), jours.getLast())));
    }

    private static CalendrierImprime dessin(
            List<SaisieEtape> etapes, Predicate<SaisieEtape> aReajuster, LocalDate aujourdhui, Echelle echelle) {
        List<Barre> barres = IntStream.range(0, etapes.size())
                .mapToObj(rang -> barre(rang, etapes.get(rang), aReajuster.test(etapes.get(rang)), echelle))
                .flatMap(Optional::stream)
                .toList();
        return new CalendrierImprime(
                HAUT + PAS * etapes.size() + 4,
                echelle.mois(),
                barres,
                echelle.contient(aujourdhui) ? echelle.x(aujourdhui) : null,
                Phrases.phrase("calendrier.texte"));
    }

    private static Optional<Barre> barre(int rang, SaisieEtape etape, boolean aReajuster, Echelle echelle) {
        LocalDate debut = etape.debut() == null ? etape.echeance() : etape.debut();
        LocalDate fin = etape.echeance() == null ? debut : etape.echeance();
        if (debut == null || fin == null) {
            return Optional.empty();
        }
        double x = echelle.x(debut);
        int y = HAUT + PAS * rang;
        Aspect aspect = Aspect.de(etape.etat(), aReajuster);
        return Optional.of(new Barre(
                rang + 1,
                x,
                Math.max(8, echelle.x(fin) - x),
                y,
                y + 9,
                aspect.fond(),
                aspect.trait(),
                aReajuster ? "3,2" : "none"));
    }

    /** How a step looks, in black and white too: filled once it is done, black under way, hollow before. */
    private record Aspect(String fond, String trait) {

        static Aspect de(@Nullable String etat, boolean aReajuster) {
            if (aReajuster) {
                return new Aspect("#fff3e0", "#7d4400");
            }
            if (EtatEtape.FAITE.name().equals(etat)) {
                return new Aspect("#1b5e2a", "#1b5e2a");
            }
            return EtatEtape.EN_COURS.name().equals(etat) ? new Aspect(ENCRE, ENCRE) : new Aspect("#ffffff", "#566075");
        }
    }

    /** From days to places. */
    private record Echelle(LocalDate debut, LocalDate fin) {

        Echelle(LocalDate debut, LocalDate fin) {
            this.debut = debut.withDayOfMonth(1);
            this.fin = YearMonth.from(fin).plusMonths(1).atDay(1);
        }

        double x(LocalDate jour) {
            return GAUCHE
                    + LARGEUR * ChronoUnit.DAYS.between(debut, jour) / Math.max(1, ChronoUnit.DAYS.between(debut, fin));
        }

        boolean contient(LocalDate jour) {
            return !jour.isBefore(debut) && jour.isBefore(fin);
        }

        /** As many months as can be read side by side. */
        List<Mois> mois() {
            long tous = ChronoUnit.MONTHS.between(debut, fin);
            long pas = Math.max(1, (tous + MOIS_LISIBLES - 1) / MOIS_LISIBLES);
            return Stream.iterate(debut, jour -> jour.isBefore(fin), jour -> jour.plusMonths(pas))
                    .map(jour -> new Mois(x(jour), NOM.format(jour)))
                    .toList();
        }
    }
}
