package fr.cepage.persistence.evenement;

import fr.cepage.application.commun.ValeurVue;
import fr.cepage.application.evenement.ActionVue;
import fr.cepage.application.evenement.EvenementVue;
import fr.cepage.application.journal.RecitDesActes;
import fr.cepage.application.referentiel.Libelles;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.evenement.Contextes;
import fr.cepage.domain.evenement.EtatEvenement;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.ObjetJournal;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.persistence.commun.Lignes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.RowMapper;

/** An event as it is consulted, from one row and the labels of its list values. */
final class EvenementRowMapper implements RowMapper<EvenementVue> {

    private static final String DETAIL = "\u001E";
    private static final String VALEUR = "\u001F";
    /** The name of an offer, the last of what an action begins with, has blanks of its own. */
    private static final int TETE = 5;

    private final Libelles libelles;
    private final RecitDesActes recit;

    EvenementRowMapper(Libelles libelles) {
        this.libelles = libelles;
        this.recit = new RecitDesActes(libelles);
    }

    @Override
    public EvenementVue mapRow(ResultSet ligne, int rang) throws SQLException {
        Contextes contextes = new Contextes(
                Lignes.textes(ligne, "contextes").stream().map(CodeValeur::new).toList());
        return new EvenementVue(
                new EvenementId(Lignes.uuid(ligne, "id")),
                new DossierId(Lignes.uuid(ligne, "dossier_id")),
                ligne.getLong("version"),
                Lignes.date(ligne, "date_evenement"),
                contextes.codes().stream()
                        .map(code -> libelles.vue(Liste.CONTEXTES_EVENEMENT, code))
                        .toList(),
                valeur(Liste.SENS_EVENEMENT, ligne, "sens"),
                valeur(Liste.NATURES_EVENEMENT, ligne, "nature"),
                valeur(Liste.LIEUX_ACCUEIL, ligne, "lieu_accueil"),
                valeur(Liste.FONCTIONS, ligne, "fonction"),
                Objects.requireNonNull(Lignes.personne(ligne, "intervenant", "nom_intervenant")),
                ligne.getString("commentaire"),
                ligne.getBoolean("sans_rendez_vous"),
                ligne.getObject("duree", Integer.class),
                actes(ligne),
                EtatEvenement.valueOf(Lignes.texte(ligne, "etat")),
                Lignes.annulation(ligne),
                contextes.dansLaSynthese(),
                actions(ligne));
    }

    private ValeurVue valeur(Liste liste, ResultSet ligne, String colonne) throws SQLException {
        return libelles.vue(liste, new CodeValeur(Lignes.texte(ligne, colonne)));
    }

    private static List<ValeurVue> actes(ResultSet ligne) throws SQLException {
        List<String> codes = Lignes.textes(ligne, "actes");
        List<String> libelles = Lignes.textes(ligne, "libelles_actes");
        return IntStream.range(0, codes.size())
                .mapToObj(rang -> new ValeurVue(new CodeValeur(codes.get(rang)), libelles.get(rang), null))
                .toList();
    }

    private List<ActionVue> actions(ResultSet ligne) throws SQLException {
        return Lignes.textes(ligne, "actions").stream().map(this::action).toList();
    }

    private ActionVue action(String ecrite) {
        String[] parties = ecrite.split(DETAIL, -1);
        String[] tete = parties[0].split(" ", TETE);
        Map<String, String> details = Arrays.stream(parties)
                .skip(1)
                .map(detail -> detail.split(VALEUR, 2))
                .collect(Collectors.toMap(detail -> detail[0], detail -> detail[1]));
        return new ActionVue(
                ActionJournal.valueOf(tete[0]),
                LocalDate.parse(tete[1]),
                UUID.fromString(tete[2]),
                tete.length == TETE ? tete[TETE - 1] : null,
                recit.de(ObjetJournal.Type.valueOf(tete[3]), details));
    }
}
