package fr.cepage.persistence.commun;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.CurseurInvalide;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The keys of a cursor, read back with suspicion: it comes from outside. */
public final class Cles {

    private final List<String> cles;

    public Cles(Curseur curseur, int nombre) {
        if (curseur.cles().size() != nombre) {
            throw new CurseurInvalide();
        }
        this.cles = curseur.cles();
    }

    public String texte(int rang) {
        String cle = cles.get(rang);
        if (!Textes.stockable(cle)) {
            throw new CurseurInvalide();
        }
        return cle;
    }

    public UUID uuid(int rang) {
        return lire(rang, UUID::fromString);
    }

    public Instant instant(int rang) {
        return lire(rang, Instant::parse);
    }

    public LocalDate date(int rang) {
        return stockable(lire(rang, LocalDate::parse));
    }

    public LocalDateTime dateHeure(int rang) {
        LocalDateTime dateHeure = lire(rang, LocalDateTime::parse);
        return dateHeure.with(stockable(dateHeure.toLocalDate()));
    }

    /** No list gives a year that people do not write in four digits. */
    private static LocalDate stockable(LocalDate date) {
        if (date.getYear() < 0 || date.getYear() > 9999) {
            throw new CurseurInvalide();
        }
        return date;
    }

    /** One of few choices, e.g. 0 or 1. */
    public int parmi(int rang, List<Integer> choix) {
        int valeur = lire(rang, Integer::parseInt);
        if (!choix.contains(valeur)) {
            throw new CurseurInvalide();
        }
        return valeur;
    }

    private <T> T lire(int rang, Function<String, T> lecture) {
        try {
            return lecture.apply(cles.get(rang));
        } catch (RuntimeException illisible) {
            throw new CurseurInvalide();
        }
    }
}
