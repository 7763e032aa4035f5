package fr.cepage.application.liaison;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.CLAIRE;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.DemandePage;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.liaison.LiaisonRecueVue.AnnulationVue;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.liaison.LiaisonRecue;
import fr.cepage.domain.liaison.LiaisonRecueId;
import fr.cepage.domain.liaison.LiaisonRecueRepository;
import fr.cepage.domain.liaison.Liaisons;
import fr.cepage.domain.structure.StructureCode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every {@link LiaisonRecueQueries} reads. */
@Tag("NIV-03")
public abstract class LiaisonRecueQueriesContract {
    private LiaisonRecueQueries queries;
    private Dossier dossier;

    /** Over nothing. */
    protected abstract LiaisonRecueQueries queries();

    /** What they read from. */
    protected abstract LiaisonRecueRepository depot();

    /** Lets that dossier exist. */
    protected abstract Dossier enregistrer(Dossier dossier);

    /** Lets somebody be known by name. */
    protected abstract void connaitre(Utilisateur utilisateur);

    /** Whose fiches are touched from now on. */
    protected void agirPour(StructureCode structure) {}

    @BeforeEach
    void preparer() {
        agirPour(MARSEILLE);
        queries = queries();
        dossier = enregistrer(Dossiers.unDossier());
    }

    @Test
    void montre_une_fiche_avec_le_nom_de_qui_l_a_enregistree() {
        connaitre(new Utilisateur(CLAIRE, "Claire Dubois", MARSEILLE, false));
        LiaisonRecue liaison = recevoir(Liaisons.uneLiaison(dossier));

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
        LiaisonRecue liaison = recevoir(Liaisons.uneLiaisonAnnulee(dossier));

        assertThat(queries.find(liaison.id(), MARSEILLE).orElseThrow().annulation())
                .isEqualTo(new AnnulationVue(Liaisons.INSTANT, new PersonneVue(CLAIRE, "claire"), "Mauvais dossier"));
    }

    @Test
    void laisse_de_cote_ce_qui_est_annule_sauf_si_on_le_demande() {
        LiaisonRecue compte = recevoir(Liaisons.uneLiaison(dossier));
        LiaisonRecue annulee = recevoir(Liaisons.uneLiaisonAnnulee(dossier));

        assertThat(parcourir(false, 50)).containsExactly(compte.id());
        assertThat(parcourir(true, 50)).containsExactlyInAnyOrder(compte.id(), annulee.id());
    }

    @Test
    void parcourt_celles_d_un_dossier_par_parties_la_plus_recente_d_abord() {
        recevoir(Liaisons.uneLiaison(enregistrer(Dossiers.unDossier())));
        List<LiaisonRecueId> attendues = new ArrayList<>();
        for (int jours = 0; jours < 7; jours++) {
            attendues.add(recevoir(Liaisons.uneLiaisonDu(AUJOURDHUI.minusDays(jours), dossier))
                    .id());
        }

        assertThat(parcourir(true, 3)).containsExactlyElementsOf(attendues);
    }

    @Test
    void ne_perd_ni_ne_repete_celles_d_un_meme_jour() {
        for (int i = 0; i < 5; i++) {
            recevoir(Liaisons.uneLiaison(dossier));
        }

        assertThat(parcourir(true, 2)).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void en_lit_plusieurs_a_la_fois_et_ignore_ce_qui_n_existe_pas() {
        LiaisonRecue une = recevoir(Liaisons.uneLiaison(dossier));
        LiaisonRecue autre = recevoir(Liaisons.uneLiaisonAnnulee(dossier));
        recevoir(Liaisons.uneLiaison(dossier));
        LiaisonRecueId inconnue = new LiaisonRecueId(UUID.randomUUID());

        assertThat(queries.findAll(List.of(une.id(), autre.id(), inconnue), MARSEILLE))
                .extracting(LiaisonRecueVue::id)
                .containsExactlyInAnyOrder(une.id(), autre.id());
    }

    @Test
    @Tag("DRO-04")
    void ne_montre_rien_d_une_autre_structure() {
        LiaisonRecue liaison = recevoir(Liaisons.uneLiaison(dossier));
        agirPour(BORDEAUX);

        assertThat(queries.find(liaison.id(), BORDEAUX)).isEmpty();
        assertThat(queries.findAll(List.of(liaison.id()), BORDEAUX)).isEmpty();
        assertThat(queries.findByDossier(dossier.id(), BORDEAUX, true, DemandePage.premiere())
                        .elements())
                .isEmpty();
    }

    private LiaisonRecue recevoir(LiaisonRecue liaison) {
        return depot().save(liaison);
    }

    private List<LiaisonRecueId> parcourir(boolean annulees, int limite) {
        List<LiaisonRecueId> lues = new ArrayList<>();
        Curseur curseur = null;
        do {
            Page<LiaisonRecueVue> page =
                    queries.findByDossier(dossier.id(), MARSEILLE, annulees, new DemandePage(curseur, limite));
            page.elements().forEach(vue -> lues.add(vue.id()));
            curseur = page.suivant();
        } while (curseur != null);
        return lues;
    }
}
