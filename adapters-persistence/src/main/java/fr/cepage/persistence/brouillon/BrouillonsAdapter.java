package fr.cepage.persistence.brouillon;

import fr.cepage.application.brouillon.Brouillon;
import fr.cepage.application.brouillon.Brouillons;
import fr.cepage.application.brouillon.Chemins;
import fr.cepage.application.brouillon.Noeud.Membres;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Lignes;
import fr.cepage.persistence.commun.Textes;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code brouillon}, each value of a form by its path. */
@Repository
class BrouillonsAdapter implements Brouillons {

    private static final String CELUI_LA =
            " WHERE structure = :structure AND auteur = :auteur AND type_objet = :type AND objet_id = :objet";
    private static final String GARDER = """
            INSERT INTO brouillon (structure, auteur, type_objet, objet_id, version, depart, saisie, instant)
            VALUES (:structure, :auteur, :type, :objet, :version, jsonb_object(:depart), jsonb_object(:saisie), :instant)
            ON CONFLICT (structure, auteur, type_objet, objet_id) DO UPDATE SET version = excluded.version,
                depart = excluded.depart, saisie = excluded.saisie, instant = excluded.instant""";
    private static final String TROUVER =
            """
            SELECT version, instant, %s AS depart, %s AS saisie FROM brouillon""".formatted(paires("depart"), paires("saisie")) + CELUI_LA + " AND instant >= :depuis";
    private static final String OUBLIER = "DELETE FROM brouillon" + CELUI_LA;
    private static final String OUBLIER_AVANT =
            "DELETE FROM brouillon WHERE structure = :structure AND instant < :limite";

    private final JdbcClient jdbc;

    BrouillonsAdapter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static String paires(String colonne) {
        return """
                ARRAY(SELECT x.texte FROM jsonb_each_text(%s) e
                    CROSS JOIN LATERAL (VALUES (0, e.key), (1, e.value)) x (rang, texte)
                    ORDER BY e.key, x.rang)""".formatted(colonne);
    }

    @Override
    public void garder(Cle cle, Brouillon brouillon) {
        de(GARDER, cle)
                .param("version", brouillon.version())
                .param("depart", paires(brouillon.depart()))
                .param("saisie", paires(brouillon.saisie()))
                .param("instant", brouillon.le().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String[] paires(Membres membres) {
        return Textes.paires(Chemins.aPlat(membres));
    }

    @Override
    public Optional<Brouillon> trouver(Cle cle, Instant depuis) {
        return de(TROUVER, cle)
                .param("depuis", depuis.atOffset(ZoneOffset.UTC))
                .query((ligne, rang) -> new Brouillon(
                        Chemins.enArbre(Textes.membres(Lignes.textes(ligne, "depart"))),
                        Chemins.enArbre(Textes.membres(Lignes.textes(ligne, "saisie"))),
                        ligne.getLong("version"),
                        Lignes.instant(ligne, "instant")))
                .optional();
    }

    @Override
    public void oublier(Cle cle) {
        de(OUBLIER, cle).update();
    }

    @Override
    public void oublierAvant(StructureCode structure, Instant limite) {
        jdbc.sql(OUBLIER_AVANT)
                .param("structure", structure.valeur())
                .param("limite", limite.atOffset(ZoneOffset.UTC))
                .update();
    }

    private JdbcClient.StatementSpec de(String sql, Cle cle) {
        return jdbc.sql(sql)
                .param("structure", cle.structure().valeur())
                .param("auteur", cle.auteur().sub())
                .param("type", cle.objet().type().name())
                .param("objet", cle.objet().id());
    }
}
