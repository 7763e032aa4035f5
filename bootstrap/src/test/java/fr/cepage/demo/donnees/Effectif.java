package fr.cepage.demo.donnees;

import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.structure.StructureCode;
import java.util.List;

/**
 * A structure of the demonstration, with its people as the realm knows them.
 *
 * @param jeunes how many young people it follows
 * @param lieux towns with their postcodes
 */
record Effectif(StructureCode structure, List<Utilisateur> personnes, int jeunes, List<Lieu> lieux) {

    /** A town. */
    record Lieu(String codePostal, String commune) {}

    private static final String SUB = "6f1f2a52-5c3e-4d0b-9a41-0c1f6a6e000";
    private static final int GRANDE = 200;
    private static final int PETITE = 20;

    static List<Effectif> tous() {
        return List.of(
                de(
                        "13201S00",
                        GRANDE,
                        List.of("1 Claire Martin", "2 Karim Benali", "3 Rose Fabre"),
                        new Lieu("13003", "Marseille"),
                        new Lieu("13014", "Marseille"),
                        new Lieu("13190", "Allauch")),
                de(
                        "33063S00",
                        GRANDE,
                        List.of("4 Denis Lafitte"),
                        new Lieu("33000", "Bordeaux"),
                        new Lieu("33800", "Bordeaux"),
                        new Lieu("33130", "Bègles")),
                de(
                        "97411S00",
                        PETITE,
                        List.of("5 Paul Hoarau"),
                        new Lieu("97400", "Saint-Denis"),
                        new Lieu("97438", "Sainte-Marie")),
                de(
                        "97213S00",
                        PETITE,
                        List.of("6 Martine Césaire"),
                        new Lieu("97200", "Fort-de-France"),
                        new Lieu("97232", "Le Lamentin")));
    }

    private static Effectif de(String code, int jeunes, List<String> personnes, Lieu... lieux) {
        StructureCode structure = new StructureCode(code);
        return new Effectif(
                structure,
                personnes.stream().map(p -> personne(p, structure)).toList(),
                jeunes,
                List.of(lieux));
    }

    private static Utilisateur personne(String rangEtNom, StructureCode structure) {
        String rang = rangEtNom.substring(0, 1);
        return new Utilisateur(new UtilisateurId(SUB + rang), rangEtNom.substring(2), structure, false);
    }
}
