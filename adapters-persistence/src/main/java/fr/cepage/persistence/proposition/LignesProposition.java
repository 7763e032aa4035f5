package fr.cepage.persistence.proposition;

import fr.cepage.application.commun.ValeurVue;
import fr.cepage.application.proposition.LignePropositionOffre;
import fr.cepage.application.proposition.OffreRecente;
import fr.cepage.application.proposition.PropositionVue;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.domain.proposition.AvancementProposition;
import fr.cepage.domain.proposition.EtapeProposition;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.domain.proposition.PropositionId;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.persistence.commun.Lignes;
import fr.cepage.persistence.commun.Valeurs;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of the projections. */
final class LignesProposition {

    private LignesProposition() {}

    static PropositionVue vue(ResultSet ligne, int rang) throws SQLException {
        UUID demande = ligne.getObject("demande_id", UUID.class);
        return new PropositionVue(
                new PropositionId(Lignes.uuid(ligne, "id")),
                ligne.getLong("version"),
                new DossierId(Lignes.uuid(ligne, "dossier_id")),
                new OffreId(Lignes.uuid(ligne, "offre_id")),
                Lignes.texte(ligne, "nom_offre"),
                mesure(ligne),
                new EvenementId(Lignes.uuid(ligne, "evenement_id")),
                demande == null ? null : new DemandeId(demande),
                ligne.getString("commentaire"),
                Objects.requireNonNull(Lignes.personne(ligne, "auteur", "nom_auteur")),
                avancement(ligne));
    }

    private static AvancementProposition avancement(ResultSet ligne) throws SQLException {
        LocalDate acceptee = ligne.getObject("date_acceptation", LocalDate.class);
        return new AvancementProposition(
                Lignes.date(ligne, "date"),
                new EtapeProposition(
                        EtatProposition.valueOf(Lignes.texte(ligne, "etat")),
                        Lignes.date(ligne, "date_etat"),
                        Valeurs.raison(ligne.getString("raison"))),
                acceptee == null
                        ? null
                        : new EtapeProposition(
                                EtatProposition.ACCEPTEE,
                                acceptee,
                                Valeurs.raison(ligne.getString("raison_acceptation"))));
    }

    static LignePropositionOffre ligneDeLOffre(ResultSet ligne, int rang) throws SQLException {
        String usage = ligne.getString("nom_usage");
        return new LignePropositionOffre(
                new PropositionId(Lignes.uuid(ligne, "id")),
                new DossierId(Lignes.uuid(ligne, "dossier_id")),
                Lignes.texte(ligne, "numero"),
                (usage == null ? Lignes.texte(ligne, "nom_naissance") : usage) + " " + Lignes.texte(ligne, "prenom"),
                Lignes.date(ligne, "date"),
                EtatProposition.valueOf(Lignes.texte(ligne, "etat")));
    }

    static OffreRecente recente(ResultSet ligne, int rang) throws SQLException {
        return new OffreRecente(new OffreId(Lignes.uuid(ligne, "id")), Lignes.texte(ligne, "nom"), mesure(ligne));
    }

    private static @Nullable ValeurVue mesure(ResultSet ligne) throws SQLException {
        String code = ligne.getString("mesure_nationale");
        return code == null
                ? null
                : new ValeurVue(
                        new CodeValeur(code),
                        Objects.requireNonNullElse(ligne.getString("libelle_mesure"), code),
                        null);
    }
}
