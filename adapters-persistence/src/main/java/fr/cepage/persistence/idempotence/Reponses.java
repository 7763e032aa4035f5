package fr.cepage.persistence.idempotence;

import fr.cepage.application.idempotence.CleIdempotence;
import fr.cepage.application.idempotence.RegistreIdempotence.CleReutilisee;
import fr.cepage.application.idempotence.ReponseMemorisee;
import fr.cepage.domain.commun.Horloge;
import fr.cepage.persistence.commun.Lignes;
import fr.cepage.persistence.commun.Textes;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code reponse_idempotente}; each new one takes those with it that are older than a day. */
@Component
class Reponses {

    private static final Duration DUREE = Duration.ofHours(24);
    private static final String VERROUILLER = "SELECT pg_try_advisory_xact_lock(hashtextextended(:appelantEtCle, 0))";
    private static final String CHERCHER = """
            SELECT empreinte, statut, corps, ARRAY(
                SELECT x.texte FROM jsonb_each_text(en_tetes) e
                CROSS JOIN LATERAL (VALUES (0, e.key), (1, e.value)) x (rang, texte)
                ORDER BY e.key, x.rang) AS paires
            FROM reponse_idempotente
            WHERE structure = :structure AND appelant = :appelant AND cle = :cle AND instant > :limite""";
    private static final String OUBLIER =
            "DELETE FROM reponse_idempotente WHERE structure = :structure AND instant <= :limite";
    private static final String RETENIR = """
            INSERT INTO reponse_idempotente (structure, appelant, cle, empreinte, statut, en_tetes, corps, instant)
            VALUES (:structure, :appelant, :cle, :empreinte, :statut, jsonb_object(:enTetes), :corps, :instant)
            ON CONFLICT DO NOTHING""";

    private final JdbcClient jdbc;
    private final Horloge horloge;

    Reponses(JdbcClient jdbc, Horloge horloge) {
        this.jdbc = jdbc;
        this.horloge = horloge;
    }

    /** Whether nobody else holds that key; held until the end of the transaction. */
    boolean verrouiller(CleIdempotence cle) {
        return jdbc.sql(VERROUILLER)
                .param(
                        "appelantEtCle",
                        String.join(
                                "\n", cle.structure().valeur(), cle.appelant().sub(), cle.cle()))
                .query(Boolean.class)
                .single();
    }

    Optional<Retenue> find(CleIdempotence cle) {
        return requete(CHERCHER, cle)
                .param("limite", maintenant().minus(DUREE))
                .query((ligne, rang) -> new Retenue(
                        Lignes.texte(ligne, "empreinte"),
                        new ReponseMemorisee(
                                ligne.getInt("statut"),
                                Textes.membres(Lignes.textes(ligne, "paires")),
                                Lignes.texte(ligne, "corps"))))
                .optional();
    }

    void retenir(CleIdempotence cle, ReponseMemorisee reponse) {
        jdbc.sql(OUBLIER)
                .param("structure", cle.structure().valeur())
                .param("limite", maintenant().minus(DUREE))
                .update();
        requete(RETENIR, cle)
                .param("empreinte", cle.empreinte())
                .param("statut", reponse.statut())
                .param("enTetes", Textes.paires(reponse.enTetes()))
                .param("corps", reponse.corps())
                .param("instant", maintenant())
                .update();
    }

    private JdbcClient.StatementSpec requete(String sql, CleIdempotence cle) {
        return jdbc.sql(sql)
                .param("structure", cle.structure().valeur())
                .param("appelant", cle.appelant().sub())
                .param("cle", cle.cle());
    }

    private OffsetDateTime maintenant() {
        return horloge.maintenant().atOffset(ZoneOffset.UTC);
    }

    /** An answer and the request it belongs to. */
    record Retenue(String empreinte, ReponseMemorisee reponse) {

        ReponseMemorisee pour(CleIdempotence cle) {
            if (!empreinte.equals(cle.empreinte())) {
                throw new CleReutilisee();
            }
            return reponse;
        }
    }
}
