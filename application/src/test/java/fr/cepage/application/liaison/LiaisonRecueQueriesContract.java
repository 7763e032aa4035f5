package fr.cepage.application.liaison;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.CLAIRE;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.liaison.LiaisonRecueVue.AnnulationVue;
import fr.cepage.application.support.Monde;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.liaison.LiaisonRecue;
import fr.cepage.domain.liaison.LiaisonRecueId;
import fr.cepage.domain.liaison.Liaisons;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every {@link LiaisonRecueQueries} reads. */
@Tag("NIV-03")
public abstract class LiaisonRecueQueriesContract {
    private Monde monde;
    private LiaisonRecueQueries queries;
    private Dossier dossier;

    /** An empty one. */
    protected abstract Monde monde();

    @BeforeEach
    void preparer() {
        monde = monde();
        queries = monde.port(LiaisonRecueQueries.class);
        dossier = monde.avec(Dossiers.unDossier());
    }

    @Test
    void montre_une_fiche_avec_le_nom_de_qui_l_a_enregistree() {
        monde.avec(new Utilisateur(CLAIRE, "Claire Dubois", MARSEILLE, false));
        LiaisonRecue liaison = monde.avec(Liaisons.uneLiaison(dossier));

        assertThat(queries.find(liaison.id(), MARSEILLE))
                .contains(new LiaisonRecueVue(
                        liaison.id(),
                        dossier.id(),
                        1,
                        "Cap emploi 13",
                        AUJOURDHUI,
                        "Cherche une formation de cuisine",
                        new PersonneVue(CLAIRE, "Claire Dubois"),
                        null));
    }

    @Test
    void dit_qui_a_annule_quand_et_pourquoi_meme_sans_en_savoir_le_nom() {
        LiaisonRecue liaison = monde.avec(Liaisons.uneLiaisonAnnulee(dossier));

        assertThat(queries.find(liaison.id(), MARSEILLE).orElseThrow().annulation())
                .isEqualTo(new AnnulationVue(Liaisons.INSTANT, new PersonneVue(CLAIRE, "claire"), "Mauvais dossier"));
    }

    @Test
    void laisse_de_cote_ce_qui_est_annule_sauf_si_on_le_demande() {
        LiaisonRecue compte = monde.avec(Liaisons.uneLiaison(dossier));
        LiaisonRecue annulee = monde.avec(Liaisons.uneLiaisonAnnulee(dossier));

        assertThat(parcourir(false, 50)).containsExactly(compte.id());
        assertThat(parcourir(true, 50)).containsExactlyInAnyOrder(compte.id(), annulee.id());
    }

    @Test
    void parcourt_celles_d_un_dossier_par_parties_la_plus_recente_d_abord() {
        monde.avec(Liaisons.uneLiaison(monde.avec(Dossiers.unDossier())));
        List<LiaisonRecueId> attendues = new ArrayList<>();
        for (int jours = 0; jours < 7; jours++) {
            attendues.add(monde.avec(Liaisons.uneLiaisonDu(AUJOURDHUI.minusDays(jours), dossier))
                    .id());
        }

        assertThat(parcourir(true, 3)).containsExactlyElementsOf(attendues);
    }

    @Test
    void d_un_meme_jour_la_derniere_enregistree_vient_d_abord() {
        List<LiaisonRecueId> enregistrees = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            enregistrees.add(monde.avec(Liaisons.uneLiaison(dossier)).id());
        }

        assertThat(parcourir(true, 2)).containsExactlyElementsOf(enregistrees.reversed());
    }

    @Test
    void nomme_encore_qui_est_parti() {
        monde.voirPartir(CLAIRE, "Claire Dubois");
        LiaisonRecue annulee = monde.avec(Liaisons.uneLiaisonAnnulee(dossier));

        assertThat(queries.find(annulee.id(), MARSEILLE)).get().satisfies(vue -> {
            assertThat(vue.auteur().nom()).isEqualTo("Claire Dubois");
            assertThat(vue.annulation().auteur().nom()).isEqualTo("Claire Dubois");
        });
    }

    @Test
    void en_lit_plusieurs_a_la_fois_et_ignore_ce_qui_n_existe_pas() {
        LiaisonRecue une = monde.avec(Liaisons.uneLiaison(dossier));
        LiaisonRecue autre = monde.avec(Liaisons.uneLiaisonAnnulee(dossier));
        monde.avec(Liaisons.uneLiaison(dossier));
        LiaisonRecueId inconnue = new LiaisonRecueId(UUID.randomUUID());

        assertThat(queries.findAll(List.of(une.id(), autre.id(), une.id(), inconnue), MARSEILLE))
                .extracting(LiaisonRecueVue::id)
                .containsExactlyInAnyOrder(une.id(), autre.id());
        assertThat(queries.findAll(List.of(), MARSEILLE)).isEmpty();
    }

    @Test
    @Tag("DRO-04")
    void ne_montre_rien_d_une_autre_structure() {
        LiaisonRecue liaison = monde.avec(Liaisons.uneLiaison(dossier));

        assertThat(monde.pour(BORDEAUX, () -> queries.find(liaison.id(), BORDEAUX)))
                .isEmpty();
        assertThat(monde.pour(BORDEAUX, () -> queries.findAll(List.of(liaison.id()), BORDEAUX)))
                .isEmpty();
        assertThat(monde.pour(
                                BORDEAUX,
                                () -> queries.findByDossier(dossier.id(), BORDEAUX, true, PageVoulue.premiere()))
                        .elements())
                .isEmpty();
    }

    private List<LiaisonRecueId> parcourir(boolean annulees, int limite) {
        return Monde.parcourir(limite, page -> queries.findByDossier(dossier.id(), MARSEILLE, annulees, page)).stream()
                .map(LiaisonRecueVue::id)
                .toList();
    }
}
