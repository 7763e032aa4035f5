package fr.cepage.domain.evenement;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.CLAIRE;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static fr.cepage.domain.evenement.Evenements.unEvenement;
import static fr.cepage.domain.evenement.Evenements.unEvenementClosDu;
import static fr.cepage.domain.evenement.Evenements.unEvenementEnCours;
import static fr.cepage.domain.evenement.Evenements.uneFiche;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cepage.domain.commun.Duree;
import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.structure.StructureCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every {@link EvenementRepository} does. */
public abstract class EvenementRepositoryContract {
    private static final String FAMILLE = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66";

    private EvenementRepository evenements;

    /** An empty one. */
    protected abstract EvenementRepository depot();

    /** Lets that dossier exist. */
    protected abstract Dossier enregistrer(Dossier dossier);

    /** What a stale version fails with. */
    protected abstract Class<? extends Throwable> perime();

    /** Whose events are touched from now on. */
    protected void agirPour(StructureCode structure) {}

    @BeforeEach
    void preparer() {
        agirPour(MARSEILLE);
        evenements = depot();
    }

    @Test
    @Tag("EVT-01")
    void rend_tout_ce_qui_est_enregistre() {
        Evenement evenement =
                unEvenement(dossier(), uneFiche(AUJOURDHUI, "EMPLOI", "CEP", "SANTE"), EtatEvenement.EN_COURS);

        assertThat(evenements.save(evenement).version()).isEqualTo(1);

        verifierRelu(evenement);
    }

    @Test
    @Tag("EVT-01")
    void rend_un_commentaire_aussi_long_qu_il_peut_etre() {
        Evenement evenement = unEvenement(
                dossier(),
                avecCommentaire(new Commentaire(FAMILLE.repeat(Commentaire.LONGUEUR_MAX))),
                EtatEvenement.CLOS);

        evenements.save(evenement);

        verifierRelu(evenement);
    }

    @Test
    void rend_un_evenement_sans_commentaire_d_un_seul_contexte() {
        Evenement evenement = unEvenement(dossier(), avecCommentaire(null), EtatEvenement.CLOS);

        evenements.save(evenement);

        verifierRelu(evenement);
    }

    @Test
    @Tag("EVT-08")
    void rend_la_duree_et_les_actes_dans_leur_ordre() {
        Evenement evenement = evenements.save(unEvenement(
                dossier(),
                uneFiche(AUJOURDHUI, new Duree(Duree.MAX), "T_ATELIER_CEP", "N1_QUALIFIER_LA_DEMANDE"),
                EtatEvenement.CLOS));
        assertThat(evenements.findById(evenement.id(), MARSEILLE).orElseThrow().fiche())
                .isEqualTo(evenement.fiche());
        evenement.modifier(uneFiche(AUJOURDHUI));

        evenements.save(evenement);

        verifierRelu(evenement);
    }

    @Test
    void garde_ce_qui_a_change() {
        Evenement evenement = evenements.save(unEvenementEnCours(dossier()));
        evenement.modifier(uneFiche(AUJOURDHUI.minusDays(1), "CEP", "ACCUEIL"));
        Evenement modifie = evenements.save(evenement);
        modifie.cloturer();

        assertThat(evenements.save(modifie).version()).isEqualTo(3);

        verifierRelu(modifie);
    }

    @Test
    @Tag("EVT-03")
    void rend_le_seul_qui_est_en_cours_sur_le_dossier() {
        Dossier dossier = dossier();
        evenements.save(unEvenementClosDu(AUJOURDHUI, dossier));
        assertThat(evenements.findEnCours(dossier.id(), MARSEILLE)).isEmpty();
        Evenement enCours = evenements.save(unEvenementEnCours(dossier));
        evenements.save(unEvenementEnCours(dossier()));

        assertThat(evenements.findEnCours(dossier.id(), MARSEILLE).orElseThrow().id())
                .isEqualTo(enCours.id());
    }

    @Test
    @Tag("EVT-03")
    void refuse_un_second_evenement_en_cours_sur_le_dossier() {
        Dossier dossier = dossier();
        evenements.save(unEvenementEnCours(dossier));

        assertThat(Refus.de(() -> evenements.save(unEvenementEnCours(dossier))))
                .containsExactly("evenement.deja-en-cours");
    }

    @Test
    @Tag("ANN-02")
    void garde_qui_a_annule_quand_et_pourquoi_et_n_a_plus_rien_en_cours() {
        Evenement evenement = evenements.save(unEvenementEnCours(dossier()));
        evenement.annuler("Mauvais dossier", new AttachesEvenement(false, false), CLAIRE, Evenements.INSTANT);
        evenements.save(evenement);

        verifierRelu(evenement);
        assertThat(evenements.findEnCours(evenement.dossier(), MARSEILLE)).isEmpty();
    }

    @Test
    @Tag("ANN-01")
    void refuse_d_en_rouvrir_un_a_cote_de_celui_qui_est_en_cours() {
        Dossier dossier = dossier();
        Evenement clos = evenements.save(unEvenementClosDu(AUJOURDHUI, dossier));
        evenements.save(unEvenementEnCours(dossier));
        clos.rouvrir(Optional.empty(), AUJOURDHUI);

        assertThat(Refus.de(() -> evenements.save(clos))).containsExactly("evenement.deja-en-cours");
    }

    @Test
    void refuse_une_version_perimee() {
        Evenement lu = evenements.save(unEvenementEnCours(dossier()));
        Evenement luAussi = evenements.findById(lu.id(), MARSEILLE).orElseThrow();
        lu.cloturer();
        evenements.save(lu);
        luAussi.modifier(uneFiche(AUJOURDHUI, "CEP"));

        assertThatThrownBy(() -> evenements.save(luAussi)).isInstanceOf(perime());
    }

    @Test
    @Tag("DRO-04")
    void ne_trouve_pas_l_evenement_d_une_autre_structure() {
        Dossier dossier = dossier();
        Evenement evenement = evenements.save(unEvenementEnCours(dossier));

        agirPour(BORDEAUX);

        assertThat(evenements.findById(evenement.id(), BORDEAUX)).isEmpty();
        assertThat(evenements.findEnCours(dossier.id(), BORDEAUX)).isEmpty();
    }

    private Dossier dossier() {
        return enregistrer(Dossiers.unDossierJustifie());
    }

    private static FicheEvenement avecCommentaire(@Nullable Commentaire commentaire) {
        FicheEvenement fiche = uneFiche(AUJOURDHUI, "CEP");
        return new FicheEvenement(
                fiche.date(),
                fiche.contextes(),
                fiche.sens(),
                new CodeValeur("TELEPHONE"),
                fiche.lieuAccueil(),
                fiche.fonction(),
                fiche.intervenant(),
                commentaire,
                false,
                null,
                ActesRealises.AUCUN);
    }

    private void verifierRelu(Evenement attendu) {
        Evenement relu = evenements.findById(attendu.id(), MARSEILLE).orElseThrow();
        assertThat(relu.dossier()).isEqualTo(attendu.dossier());
        assertThat(relu.structure()).isEqualTo(attendu.structure());
        assertThat(relu.fiche()).isEqualTo(attendu.fiche());
        assertThat(relu.etat()).isEqualTo(attendu.etat());
        assertThat(relu.annulation()).isEqualTo(attendu.annulation());
        assertThat(relu.version()).isEqualTo(attendu.version() + 1);
    }
}
