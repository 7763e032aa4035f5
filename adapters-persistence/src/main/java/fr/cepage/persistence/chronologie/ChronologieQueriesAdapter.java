package fr.cepage.persistence.chronologie;

import fr.cepage.application.chronologie.ChronologieQueries;
import fr.cepage.application.chronologie.LigneChronologie;
import fr.cepage.application.chronologie.LigneChronologie.Genre;
import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.journal.ObjetJournal;
import fr.cepage.domain.structure.Structure;
import fr.cepage.persistence.commun.Cles;
import fr.cepage.persistence.commun.Lignes;
import fr.cepage.persistence.commun.Textes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the timeline by one union, whose rows have a key of their own: day, rank of the genre, identifier. */
@Repository
class ChronologieQueriesAdapter implements ChronologieQueries {

    private static final List<Integer> RANGS =
            Arrays.stream(Genre.values()).map(Genre::rang).toList();

    private final JdbcClient jdbc;

    ChronologieQueriesAdapter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Page<LigneChronologie> findByDossier(
            DossierId dossier, Structure structure, Set<Genre> genres, PageVoulue page) {
        List<LigneChronologie> lignes = requete(page.apres())
                .param("structure", structure.code().valeur())
                .param("fuseau", structure.fuseau().getId())
                .param("dossier", dossier.valeur())
                .param("genres", genres.stream().map(Enum::name).toList())
                .param("limite", page.limite() + 1)
                .param("dites", DITES_PAR_LEUR_OBJET.stream().map(Enum::name).toList())
                .query((ligne, rang) -> ligne(ligne))
                .list();
        return Page.de(
                lignes,
                page.limite(),
                derniere -> Curseur.de(derniere.jour(), derniere.genre().rang(), derniere.objet()));
    }

    private JdbcClient.StatementSpec requete(@Nullable Curseur apres) {
        if (apres == null) {
            return jdbc.sql(UnionChronologie.SQL.formatted(""));
        }
        Cles cles = new Cles(apres, 3);
        return jdbc.sql(UnionChronologie.SQL.formatted(UnionChronologie.APRES))
                .param("apresJour", cles.jour(0))
                .param("apresRang", cles.parmi(1, RANGS))
                .param("apresObjet", cles.uuid(2));
    }

    private static LigneChronologie ligne(ResultSet ligne) throws SQLException {
        String type = ligne.getString("type_objet");
        return new LigneChronologie(
                Genre.valueOf(Lignes.texte(ligne, "genre")),
                Lignes.date(ligne, "jour"),
                Lignes.uuid(ligne, "objet"),
                ligne.getString("code"),
                Lignes.personne(ligne, "auteur", "nom_auteur"),
                type == null ? null : new ObjetJournal(ObjetJournal.Type.valueOf(type), Lignes.uuid(ligne, "objet_id")),
                Textes.membres(Lignes.textes(ligne, "paires")));
    }
}
