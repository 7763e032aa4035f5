package fr.cepage.application.journal;

import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.CLAIRE;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.support.Monde;
import fr.cepage.domain.commun.IdentifiantsDeTest;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.EntreeJournal;
import fr.cepage.domain.journal.ObjetJournal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every {@link JournalQueries} reads. */
public abstract class JournalQueriesContract {
    private static final Instant MATIN = Instant.parse("2026-06-15T08:00:00Z");

    private Monde monde;
    private JournalQueries queries;
    private Dossier dossier;

    /** An empty one. */
    protected abstract Monde monde();

    @BeforeEach
    void preparer() {
        monde = monde();
        queries = monde.port(JournalQueries.class);
        dossier = monde.avec(Dossiers.unDossier());
    }

    @Test
    void montre_qui_a_fait_quoi_quand_et_le_detail() {
        monde.avec(new Utilisateur(CLAIRE, "Claire Dubois", MARSEILLE, false));
        EntreeJournal entree = noter(MATIN);

        assertThat(lignes())
                .containsExactly(new LigneJournal(
                        entree.id(),
                        MATIN,
                        new PersonneVue(CLAIRE, "Claire Dubois"),
                        ActionJournal.DOSSIER_MODIFIE,
                        entree.objet(),
                        Map.of("champs", "adresse", "avant", "2")));
    }

    @Test
    void nomme_encore_qui_est_parti_et_par_son_compte_qui_n_a_pas_de_nom() {
        noter(MATIN);
        assertThat(auteurs()).containsExactly("claire");

        monde.voirPartir(CLAIRE, "Claire Dubois");

        assertThat(auteurs()).containsExactly("Claire Dubois");
    }

    @Test
    void va_du_plus_recent_au_plus_ancien_quel_que_soit_l_ordre_dans_lequel_on_a_ecrit() {
        EntreeJournal dernier = noter(MATIN.plusMillis(1500));
        EntreeJournal premier = noter(MATIN);
        EntreeJournal suivant = noter(MATIN.plusSeconds(1));
        EntreeJournal auMemeInstant = noter(MATIN);

        assertThat(Monde.parcourir(1, page -> queries.findByDossier(dossier.id(), MARSEILLE, page)))
                .extracting(LigneJournal::id)
                .containsExactly(dernier.id(), suivant.id(), auMemeInstant.id(), premier.id());
    }

    @Test
    void ne_perd_ni_ne_repete_rien_si_l_on_ecrit_pendant_qu_on_lit() {
        List<UUID> ecrites =
                List.of(noter(MATIN).id(), noter(MATIN).id(), noter(MATIN).id());

        assertThat(Monde.parcourir(
                        1,
                        page -> queries.findByDossier(dossier.id(), MARSEILLE, page),
                        () -> noter(MATIN.plusSeconds(60))))
                .extracting(LigneJournal::id)
                .containsExactlyElementsOf(ecrites.reversed());
    }

    @Test
    @Tag("DRO-04")
    void ne_montre_ni_un_autre_dossier_ni_une_autre_structure() {
        noter(MATIN);
        Dossier autre = monde.avec(Dossiers.unDossier());

        assertThat(queries.findByDossier(autre.id(), MARSEILLE, PageVoulue.premiere())
                        .elements())
                .isEmpty();
        assertThat(monde.pour(BORDEAUX, () -> queries.findByDossier(dossier.id(), BORDEAUX, PageVoulue.premiere()))
                        .elements())
                .isEmpty();
    }

    private EntreeJournal noter(Instant instant) {
        UUID id = dossier.id().valeur();
        return monde.avec(new EntreeJournal(
                IdentifiantsDeTest.nouveau(),
                MARSEILLE,
                id,
                null,
                instant,
                CLAIRE,
                ActionJournal.DOSSIER_MODIFIE,
                new ObjetJournal(ObjetJournal.Type.DOSSIER, id),
                Map.of("champs", "adresse", "avant", "2")));
    }

    private List<String> auteurs() {
        return lignes().stream().map(ligne -> ligne.auteur().nom()).toList();
    }

    private List<LigneJournal> lignes() {
        return queries.findByDossier(dossier.id(), MARSEILLE, PageVoulue.premiere())
                .elements();
    }
}
