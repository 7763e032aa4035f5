package fr.cepage.demo;

import java.lang.management.ManagementFactory;

/** What is said on the console. */
final class Annonce {

    private Annonce() {}

    static void etape(String etape) {
        System.out.printf("%s (%d s)%n", etape, secondes());
    }

    static void pret(Reglages reglages) {
        System.out.printf(
                """

            Cépage est prêt (%d s). Ctrl-C arrête tout.

              Application        %s
              API                %s/api/v1
              Documentation      %s/swagger-ui.html
              Keycloak           http://localhost:%d  (administration : admin / admin)

              Comptes (mot de passe = nom)
              claire    Marseille      conseillère
              karim     Marseille      accueil, sans « Proposer le CEP »
              rose      Marseille      référente i-milo ; ses comptes : http://localhost:%d/admin/cepage/console
              denis     Bordeaux       conseiller
              paul      La Réunion     conseiller
              martine   Martinique     conseillère

              Clients : cepage-cli (mot de passe), integrateur-marseille (secret = nom)
              Données et journaux : %s
            """,
                secondes(),
                reglages.adresse(),
                reglages.adresse(),
                reglages.adresse(),
                reglages.portKeycloak(),
                reglages.portKeycloak(),
                reglages.dossier());
    }

    private static long secondes() {
        return ManagementFactory.getRuntimeMXBean().getUptime() / 1000;
    }
}
