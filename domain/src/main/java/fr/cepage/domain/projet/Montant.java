package fr.cepage.domain.projet;

import fr.cepage.domain.commun.Nettoyage;
import fr.cepage.domain.commun.RefusMetier;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An amount of euros, exact to the cent, never below zero (SYN-06). */
public record Montant(BigDecimal euros) {

    /** The greatest that one line may be; a sum of lines may be more. */
    public static final Montant MAX = new Montant(new BigDecimal("9999999.99"));

    public static final Montant ZERO = new Montant(new BigDecimal("0.00"));

    private static final int CENTIMES = 2;
    private static final Pattern FORME = Pattern.compile("\\d{1,7}\\.\\d{2}");

    /** @throws IllegalArgumentException when it is negative, or not to the cent */
    public Montant {
        if (euros.signum() < 0 || euros.scale() != CENTIMES) {
            throw new IllegalArgumentException("Not an amount");
        }
    }

    /**
     * The amount that was given, digits with a point and two decimals, or null when none was.
     *
     * @throws RefusMetier {@link RefusPlan#MONTANT}
     */
    public static @Nullable Montant lire(@Nullable String saisi) {
        String net = Nettoyage.valeur(saisi);
        if (net == null) {
            return null;
        }
        if (!FORME.matcher(net).matches()) {
            throw new RefusMetier(RefusPlan.MONTANT, ZERO, MAX);
        }
        return new Montant(new BigDecimal(net));
    }

    public static Montant somme(Collection<Montant> montants) {
        return new Montant(montants.stream().map(Montant::euros).reduce(ZERO.euros, BigDecimal::add));
    }

    /** What is left of it without that one; nothing when that one is more. */
    public Montant moins(Montant autre) {
        return new Montant(euros.subtract(autre.euros).max(ZERO.euros));
    }

    public boolean nul() {
        return euros.signum() == 0;
    }

    /** As the contract writes it, e.g. {@code 1250.00}. */
    @Override
    public String toString() {
        return euros.toPlainString();
    }
}
