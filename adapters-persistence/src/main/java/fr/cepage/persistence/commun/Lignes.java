package fr.cepage.persistence.commun;

import fr.cepage.application.commun.AnnulationVue;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.domain.droits.UtilisateurId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the columns of a projection; those that are never null fail loudly when they are. */
public final class Lignes {

    private Lignes() {}

    public static String texte(ResultSet ligne, String colonne) throws SQLException {
        return Objects.requireNonNull(ligne.getString(colonne), colonne);
    }

    public static UUID uuid(ResultSet ligne, String colonne) throws SQLException {
        return Objects.requireNonNull(ligne.getObject(colonne, UUID.class), colonne);
    }

    public static LocalDate date(ResultSet ligne, String colonne) throws SQLException {
        return Objects.requireNonNull(dateOuNull(ligne, colonne), colonne);
    }

    public static @Nullable LocalDate dateOuNull(ResultSet ligne, String colonne) throws SQLException {
        return ligne.getObject(colonne, LocalDate.class);
    }

    public static LocalDateTime dateHeure(ResultSet ligne, String colonne) throws SQLException {
        return Objects.requireNonNull(dateHeureOuNull(ligne, colonne), colonne);
    }

    public static @Nullable LocalDateTime dateHeureOuNull(ResultSet ligne, String colonne) throws SQLException {
        return ligne.getObject(colonne, LocalDateTime.class);
    }

    public static Instant instant(ResultSet ligne, String colonne) throws SQLException {
        return ligne.getObject(colonne, OffsetDateTime.class).toInstant();
    }

    public static List<String> textes(ResultSet ligne, String colonne) throws SQLException {
        return List.of((String[]) ligne.getArray(colonne).getArray());
    }

    /** Somebody by {@code sub}, shown by it when nobody knows the name; null when there is no {@code sub}. */
    public static @Nullable PersonneVue personne(ResultSet ligne, String sub, String nom) throws SQLException {
        String id = ligne.getString(sub);
        if (id == null) {
            return null;
        }
        return new PersonneVue(new UtilisateurId(id), Objects.requireNonNullElse(ligne.getString(nom), id));
    }

    /** That of what was recorded by mistake, its author named {@code nom_annulation}; null when it counts. */
    public static @Nullable AnnulationVue annulation(ResultSet ligne) throws SQLException {
        PersonneVue qui = personne(ligne, "annulee_par", "nom_annulation");
        return qui == null
                ? null
                : new AnnulationVue(instant(ligne, "annulee_le"), qui, texte(ligne, "raison_annulation"));
    }
}
