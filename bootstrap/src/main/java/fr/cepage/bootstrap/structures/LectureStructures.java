package fr.cepage.bootstrap.structures;

import fr.cepage.domain.structure.Structure;
import fr.cepage.domain.structure.StructureCode;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a list of structures as i-milo exports it: an array of objects with {@code id}, {@code nom_officiel},
 * {@code nom_usuel}, {@code nom_region}, {@code nom_departement} and {@code timezone}.
 */
public final class LectureStructures {

    private static final String PREFIXE_REGION = "Structure régionale ";
    private static final String PREFIXE_DEPARTEMENT = "Structure départementale ";

    private LectureStructures() {}

    /**
     * What the file holds.
     *
     * @param ecartees positions, from 1, of the entries that are no structure
     */
    public record Contenu(List<Structure> structures, List<Integer> ecartees) {

        public Contenu {
            structures = List.copyOf(structures);
            ecartees = List.copyOf(ecartees);
        }
    }

    public static Contenu lire(Path fichier) {
        JsonNode liste = arbre(fichier);
        List<Structure> structures = new ArrayList<>();
        List<Integer> ecartees = new ArrayList<>();
        int position = 0;
        for (JsonNode entree : liste) {
            position++;
            Optional<Structure> lue = structure(entree);
            lue.ifPresent(structures::add);
            if (lue.isEmpty()) {
                ecartees.add(position);
            }
        }
        return new Contenu(structures, ecartees);
    }

    private static JsonNode arbre(Path fichier) {
        try {
            JsonNode racine = JsonMapper.shared().readTree(fichier);
            if (racine.isArray()) {
                return racine;
            }
        } catch (JacksonException e) {
            throw new IllegalStateException("The list of structures cannot be read: " + fichier, e);
        }
        throw new IllegalStateException("The list of structures is not a JSON array: " + fichier);
    }

    private static Optional<Structure> structure(JsonNode entree) {
        String code = texte(entree, "id", "");
        String nom = texte(entree, "nom_officiel", "");
        String fuseau = texte(entree, "timezone", "");
        if (code == null || nom == null || fuseau == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Structure(
                    new StructureCode(code),
                    nom,
                    texte(entree, "nom_usuel", ""),
                    texte(entree, "nom_region", PREFIXE_REGION),
                    texte(entree, "nom_departement", PREFIXE_DEPARTEMENT),
                    ZoneId.of(fuseau)));
        } catch (IllegalArgumentException | DateTimeException inutilisable) {
            return Optional.empty();
        }
    }

    private static @Nullable String texte(JsonNode entree, String membre, String prefixe) {
        String texte = entree.path(membre).asString("").strip();
        String net = texte.startsWith(prefixe) ? texte.substring(prefixe.length()) : texte;
        return net.isEmpty() ? null : net;
    }
}
