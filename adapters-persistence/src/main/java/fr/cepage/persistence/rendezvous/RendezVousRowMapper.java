package fr.cepage.persistence.rendezvous;

import fr.cepage.application.referentiel.Libelles;
import fr.cepage.application.rendezvous.RendezVousVue;
import fr.cepage.application.rendezvous.Simultanes;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.rendezvous.ContenuRendezVous;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.domain.rendezvous.RendezVousId;
import fr.cepage.persistence.commun.Contenus;
import fr.cepage.persistence.commun.Lignes;
import fr.cepage.persistence.commun.Valeurs;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** A rendez-vous as it is consulted, from one row and the labels of its list values. */
final class RendezVousRowMapper implements RowMapper<RendezVousVue> {

    private final Libelles libelles;

    RendezVousRowMapper(Libelles libelles) {
        this.libelles = libelles;
    }

    @Override
    public RendezVousVue mapRow(ResultSet ligne, int rang) throws SQLException {
        return new RendezVousVue(
                new RendezVousId(Lignes.uuid(ligne, "id")),
                new DossierId(Lignes.uuid(ligne, "dossier_id")),
                ligne.getLong("version"),
                Contenus.de(ligne, ContenuRendezVous.class),
                ZoneId.of(Lignes.texte(ligne, "fuseau")),
                libelles.vue(Liste.LIEUX_ACCUEIL, new CodeValeur(Lignes.texte(ligne, "lieu"))),
                Objects.requireNonNull(Lignes.personne(ligne, "intervenant", "nom_intervenant")),
                libelles.vueOuNull(Liste.CONTEXTES_EVENEMENT, Valeurs.codeValeur(ligne.getString("motif"))),
                EtatRendezVous.valueOf(Lignes.texte(ligne, "etat")),
                ligne.getString("raison_annulation"),
                remplace(ligne),
                Lignes.dateHeureOuNull(ligne, "reporte_au"),
                simultanes(ligne));
    }

    static Simultanes simultanes(ResultSet ligne) throws SQLException {
        return new Simultanes(
                Lignes.dateHeureOuNull(ligne, "intervenant_pris"), Lignes.dateHeureOuNull(ligne, "jeune_pris"));
    }

    private static @Nullable RendezVousId remplace(ResultSet ligne) throws SQLException {
        UUID remplace = ligne.getObject("remplace", UUID.class);
        return remplace == null ? null : new RendezVousId(remplace);
    }
}
