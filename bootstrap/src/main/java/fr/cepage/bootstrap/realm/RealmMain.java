package fr.cepage.bootstrap.realm;

import fr.cepage.bootstrap.structures.LectureStructures;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Behind {@code ./cepage realm} and {@code ./cepage verifier-realm}: writes the realm of production, or checks one. */
public final class RealmMain {

    private static final String EMETTEUR_DE_LA_DEMONSTRATION = "http://localhost:8180/realms/" + RealmCepage.NOM;

    private final Map<String, String> environnement;
    private final PrintStream sortie;

    RealmMain(Map<String, String> environnement, PrintStream sortie) {
        this.environnement = environnement;
        this.sortie = sortie;
    }

    public static void main(String[] arguments) {
        System.exit(new RealmMain(System.getenv(), System.out).executer(List.of(arguments)));
    }

    /** Returns 0 when all is well, 1 when the realm is at fault or cannot be read. */
    int executer(List<String> arguments) {
        try {
            return switch (arguments.getFirst()) {
                case "realm" -> ecrire(arguments);
                case "verifier-realm" -> verifier(arguments.stream().skip(1).findFirst());
                default -> throw new RefusDeVerifier("verification.usage");
            };
        } catch (RefusDeVerifier refus) {
            sortie.println(refus.getMessage());
            return 1;
        }
    }

    private int ecrire(List<String> arguments) {
        if (arguments.size() != 3) {
            throw new RefusDeVerifier("verification.usage");
        }
        LectureStructures.Contenu liste = lireStructures(Path.of(arguments.get(1)));
        ecrire(RealmCepage.production(RealmCepage.NOM, liste.structures()), Path.of(arguments.get(2)));
        sortie.println(Phrases.de("realm.ecrit", liste.structures().size(), arguments.get(2)));
        liste.ecartees().forEach(position -> sortie.println(Phrases.de("realm.ecartee", position)));
        return 0;
    }

    private static void ecrire(RealmCepage realm, Path dossier) {
        try {
            DossierKeycloak keycloak = new DossierKeycloak(dossier);
            keycloak.importer(realm, "cepage-realm.json");
            keycloak.installerLeTheme();
        } catch (UncheckedIOException _) {
            throw new RefusDeVerifier("verification.ecriture", dossier);
        }
    }

    private static LectureStructures.Contenu lireStructures(Path fichier) {
        try {
            return LectureStructures.lire(fichier);
        } catch (IllegalStateException _) {
            throw new RefusDeVerifier("realm.structures-illisibles", fichier);
        }
    }

    private int verifier(Optional<String> fichier) {
        Fautes fautes = new Fautes();
        VerificationRealm verification = new VerificationRealm(
                RealmCepage.production(RealmCepage.NOM, List.of()).arbre());
        if (fichier.isPresent()) {
            sortie.println(Phrases.de("verification.fichier", fichier.get()));
            verification.verifier(lire(Path.of(fichier.get())), fautes);
        } else {
            verifierLeServeur(verification, fautes);
        }
        return conclure(fautes);
    }

    private void verifierLeServeur(VerificationRealm verification, Fautes fautes) {
        String emetteur = environnement.getOrDefault("CEPAGE_OIDC_ISSUER", EMETTEUR_DE_LA_DEMONSTRATION);
        String administrateur = environnement.get("CEPAGE_KEYCLOAK_ADMIN");
        String motDePasse = environnement.get("CEPAGE_KEYCLOAK_ADMIN_PASSWORD");
        sortie.println(Phrases.de("verification.serveur", emetteur));
        try (SondeRealm sonde = new SondeRealm(emetteur)) {
            sonde.verifier(Optional.ofNullable(environnement.get("CEPAGE_OIDC_CLIENT_SECRET")), fautes);
            if (administrateur == null || motDePasse == null) {
                sortie.println(Phrases.de("verification.sans-administration"));
            } else {
                SondeRealm.Export export = sonde.exporter(administrateur, motDePasse);
                fautes.exiger(export.themes().contains(DossierKeycloak.THEME), "reglage.theme", DossierKeycloak.THEME);
                VerificationClients.programmes(export.realm()).forEach(client -> sonde.secretInconnu(client, fautes));
                verification.verifier(export.realm(), fautes);
            }
        }
    }

    private int conclure(Fautes fautes) {
        List<Fautes.Faute> liste = fautes.liste();
        if (liste.isEmpty()) {
            sortie.println(Phrases.de("verification.conforme", fautes.points()));
            return 0;
        }
        liste.forEach(faute -> sortie.println("- " + faute.phrase()));
        sortie.println(Phrases.de("verification.fautes", liste.size(), fautes.points()));
        return 1;
    }

    private static JsonNode lire(Path fichier) {
        try {
            if (JsonMapper.shared().readTree(fichier) instanceof ObjectNode realm) {
                return realm;
            }
        } catch (JacksonException _) {
            // Said below, as of a file that is JSON but no object.
        }
        throw new RefusDeVerifier("verification.illisible", fichier);
    }
}
