package fr.cepage.persistence.commun;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.CurseurInvalide;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The keys of a cursor, read back with suspicion: it comes from outside. */
public final class Cles {

    private static final int DERNIERE_ANNEE = 9999;

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

    /** On a day that people write with a year of four digits, in UTC. */
    public Instant instant(int rang) {
        return lire(rang, cle -> {
            Instant instant = Instant.parse(cle);
            stockable(LocalDate.ofInstant(instant, ZoneOffset.UTC));
            return instant;
        });
    }

    /** A day that people write with a year of four digits. */
    public LocalDate jour(int rang) {
        return stockable(lire(rang, LocalDate::parse));
    }

    public LocalDateTime dateHeure(int rang) {
        LocalDateTime dateHeure = lire(rang, LocalDateTime::parse);
        return dateHeure.with(stockable(dateHeure.toLocalDate()));
    }

    private static LocalDate stockable(LocalDate jour) {
        if (jour.getYear() < 1 || jour.getYear() > DERNIERE_ANNEE) {
            throw new CurseurInvalide();
        }
        return jour;
    }

    public int entier(int rang) {
        return lire(rang, Integer::parseInt);
    }

    /** One of few choices, e.g. 0 or 1. */
    public int parmi(int rang, List<Integer> choix) {
        int valeur = entier(rang);
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
