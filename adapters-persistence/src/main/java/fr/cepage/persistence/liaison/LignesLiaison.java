package fr.cepage.persistence.liaison;

import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.liaison.LiaisonRecueVue;
import fr.cepage.application.liaison.LiaisonRecueVue.AnnulationVue;
import fr.cepage.domain.commun.Raison;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.liaison.ContenuLiaison;
import fr.cepage.domain.liaison.LiaisonRecue;
import fr.cepage.domain.liaison.LiaisonRecue.Annulation;
import fr.cepage.domain.liaison.LiaisonRecueId;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Lignes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row as the aggregate, or as a projection with the names of the people. */
final class LignesLiaison {

    private LignesLiaison() {}

    static LiaisonRecue liaison(ResultSet ligne, int rang) throws SQLException {
        return new LiaisonRecue(
                new LiaisonRecueId(Lignes.uuid(ligne, "id")),
                new DossierId(Lignes.uuid(ligne, "dossier_id")),
                new StructureCode(Lignes.texte(ligne, "structure")),
                new ContenuLiaison(
                        Lignes.texte(ligne, "operateur"), Lignes.date(ligne, "date"), ligne.getString("resume")),
                new UtilisateurId(Lignes.texte(ligne, "auteur")),
                annulation(ligne),
                ligne.getLong("version"));
    }

    private static @Nullable Annulation annulation(ResultSet ligne) throws SQLException {
        String qui = ligne.getString("annulee_par");
        return qui == null
                ? null
                : new Annulation(
                        Lignes.instant(ligne, "annulee_le"),
                        new UtilisateurId(qui),
                        new Raison(Lignes.texte(ligne, "raison_annulation")));
    }

    static LiaisonRecueVue vue(ResultSet ligne, int rang) throws SQLException {
        PersonneVue qui = Lignes.personne(ligne, "annulee_par", "nom_annulation");
        return new LiaisonRecueVue(
                new LiaisonRecueId(Lignes.uuid(ligne, "id")),
                new DossierId(Lignes.uuid(ligne, "dossier_id")),
                ligne.getLong("version"),
                Lignes.texte(ligne, "operateur"),
                Lignes.date(ligne, "date"),
                ligne.getString("resume"),
                Objects.requireNonNull(Lignes.personne(ligne, "auteur", "nom_auteur")),
                qui == null
                        ? null
                        : new AnnulationVue(
                                Lignes.instant(ligne, "annulee_le"), qui, Lignes.texte(ligne, "raison_annulation")));
    }
}
