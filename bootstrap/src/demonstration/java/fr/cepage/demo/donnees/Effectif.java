package fr.cepage.demo.donnees;

import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.structure.Structure;
import fr.cepage.domain.structure.StructureCode;
import java.time.ZoneId;
import java.util.List;

/**
 * A structure of the demonstration, with its people as the realm knows them.
 *
 * @param jeunes how many young people it follows
 * @param lieux towns with their postcodes
 */
record Effectif(Structure structure, List<Utilisateur> personnes, int jeunes, List<Lieu> lieux) {

    /** A town. */
    record Lieu(String codePostal, String commune) {}

    private static final String SUB = "6f1f2a52-5c3e-4d0b-9a41-0c1f6a6e000";
    private static final int GRANDE = 200;
    private static final int PETITE = 20;

    static List<Effectif> tous() {
        return List.of(
                de(
                        structure(
                                "13201S00",
                                "13-ML MARSEILLE",
                                "Mission Locale de Marseille",
                                "Provence-Alpes-Côte-d'Azur",
                                "Bouches-du-Rhône",
                                "Europe/Paris"),
                        GRANDE,
                        List.of("1 Claire Martin", "2 Karim Benali", "3 Rose Fabre"),
                        new Lieu("13003", "Marseille"),
                        new Lieu("13014", "Marseille"),
                        new Lieu("13190", "Allauch")),
                de(
                        structure(
                                "33063S00",
                                "33-ML BORDEAUX",
                                "Mission Locale Bordeaux Avenir Jeunes",
                                "Nouvelle-Aquitaine",
                                "Gironde",
                                "Europe/Paris"),
                        GRANDE,
                        List.of("4 Denis Lafitte"),
                        new Lieu("33000", "Bordeaux"),
                        new Lieu("33800", "Bordeaux"),
                        new Lieu("33130", "Bègles")),
                de(
                        structure(
                                "97411S00",
                                "974-ML ST DENIS",
                                "Mission locale nord",
                                "La Réunion",
                                "La Réunion",
                                "Indian/Reunion"),
                        PETITE,
                        List.of("5 Paul Hoarau"),
                        new Lieu("97400", "Saint-Denis"),
                        new Lieu("97438", "Sainte-Marie")),
                de(
                        structure(
                                "97213S00",
                                "972-ML CENTRE",
                                "Mission locale du centre",
                                "Martinique",
                                "Martinique",
                                "America/Martinique"),
                        PETITE,
                        List.of("6 Martine Césaire"),
                        new Lieu("97200", "Fort-de-France"),
                        new Lieu("97232", "Le Lamentin")));
    }

    private static Structure structure(
            String code, String officiel, String usuel, String region, String departement, String fuseau) {
        return new Structure(new StructureCode(code), officiel, usuel, region, departement, ZoneId.of(fuseau));
    }

    private static Effectif de(Structure structure, int jeunes, List<String> personnes, Lieu... lieux) {
        return new Effectif(
                structure,
                personnes.stream().map(p -> personne(p, structure.code())).toList(),
                jeunes,
                List.of(lieux));
    }

    private static Utilisateur personne(String rangEtNom, StructureCode structure) {
        String rang = rangEtNom.substring(0, 1);
        return new Utilisateur(new UtilisateurId(SUB + rang), rangEtNom.substring(2), structure, false);
    }
}
