package fr.cepage.domain.rendezvous;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static fr.cepage.domain.rendezvous.Rdvs.unRendezVous;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cepage.domain.commun.Duree;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.structure.StructureCode;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every {@link RendezVousRepository} does. */
public abstract class RendezVousRepositoryContract {
    private static final Instant PLUS_TARD = Instant.parse("2026-06-15T10:11:12.345678Z");

    private RendezVousRepository depot;

    /** An empty one. */
    protected abstract RendezVousRepository depot();

    /** Lets that dossier exist. */
    protected abstract Dossier enregistrer(Dossier dossier);

    /** Lets an event of that dossier exist. */
    protected abstract EvenementId unEvenement(Dossier dossier);

    /** What a stale version fails with. */
    protected abstract Class<? extends Throwable> perime();

    /** Whose rendez-vous are touched from now on. */
    protected void agirPour(StructureCode structure) {}

    @BeforeEach
    void preparer() {
        agirPour(MARSEILLE);
        depot = depot();
    }

    @ParameterizedTest
    @Tag("RDV-01")
    @EnumSource
    void rend_tout_ce_qui_est_enregistre(EtatRendezVous etat) {
        RendezVous rendezVous = unRendezVous(etat, dossier());

        assertThat(depot.save(rendezVous).version()).isEqualTo(1);

        verifierRelu(rendezVous, 1);
    }

    @Test
    void garde_absent_un_motif_qui_n_a_pas_ete_choisi() {
        ContenuRendezVous sansMotif =
                Rdvs.unContenu(AUJOURDHUI.atTime(9, 0), new Duree(Duree.MAX), Rdvs.SIEGE, Dossiers.CLAIRE, null);
        RendezVous rendezVous = unRendezVous(sansMotif, EtatRendezVous.PLANIFIE, dossier());

        depot.save(rendezVous);

        verifierRelu(rendezVous, 1);
    }

    @Test
    void garde_une_note_sur_plusieurs_lignes_puis_sa_correction() {
        ContenuRendezVous note = Rdvs.note(Rdvs.unContenu(AUJOURDHUI.atTime(9, 0)), "Apporter le CV.\nVoir l'été 🌞");
        RendezVous rendezVous = depot.save(unRendezVous(note, EtatRendezVous.PLANIFIE, dossier()));
        verifierRelu(rendezVous, 1);

        rendezVous.modifier(Rdvs.note(note, "Sans CV"), EtatRendezVous.PLANIFIE, null, AUJOURDHUI, PLUS_TARD);
        depot.save(rendezVous);

        verifierRelu(rendezVous, 2);
    }

    @Test
    @Tag("RDV-03")
    void garde_pourquoi_il_est_annule() {
        RendezVous rendezVous = depot.save(unRendezVous(dossier()));

        rendezVous.suivre(ActionRendezVous.ANNULER, "Le jeune est malade 🤒", AUJOURDHUI, PLUS_TARD);
        depot.save(rendezVous);

        verifierRelu(rendezVous, 2);
    }

    @Test
    void compte_les_revisions_et_retient_leur_instant() {
        RendezVous rendezVous = depot.save(unRendezVous(dossier()));

        rendezVous.modifier(rendezVous.contenu(), EtatRendezVous.PRESENT, null, AUJOURDHUI, PLUS_TARD);
        depot.save(rendezVous);

        verifierRelu(rendezVous, 2);
        assertThat(depot.findById(rendezVous.id(), MARSEILLE).orElseThrow().revision())
                .isEqualTo(new Revision(1, PLUS_TARD));
    }

    @Test
    @Tag("RDV-01")
    void relie_un_rendez_vous_a_celui_qu_il_remplace() {
        RendezVous rendezVous = depot.save(unRendezVous(dossier()));

        RendezVous suivant = rendezVous.reporter(
                new RendezVousId(UUID.randomUUID()),
                Rdvs.unContenu(AUJOURDHUI.plusDays(7).atTime(10, 0)),
                AUJOURDHUI,
                PLUS_TARD);
        depot.save(rendezVous);
        depot.save(suivant);

        verifierRelu(rendezVous, 2);
        verifierRelu(suivant, 1);
    }

    @Test
    void refuse_une_version_perimee_et_n_ecrit_rien() {
        RendezVous rendezVous = depot.save(unRendezVous(dossier()));
        RendezVous autreLecture = depot.findById(rendezVous.id(), MARSEILLE).orElseThrow();
        rendezVous.modifier(rendezVous.contenu(), EtatRendezVous.ANNULE, null, AUJOURDHUI, PLUS_TARD);
        depot.save(rendezVous);

        autreLecture.modifier(autreLecture.contenu(), EtatRendezVous.ABSENT, null, AUJOURDHUI, PLUS_TARD);

        assertThatThrownBy(() -> depot.save(autreLecture)).isInstanceOf(perime());
        verifierRelu(rendezVous, 2);
    }

    @Test
    @Tag("DRO-04")
    void ne_trouve_pas_celui_d_une_autre_structure() {
        RendezVous rendezVous = depot.save(unRendezVous(dossier()));

        agirPour(BORDEAUX);

        assertThat(depot.findById(rendezVous.id(), BORDEAUX)).isEmpty();
    }

    @Test
    @Tag("ANN-02")
    @Tag("RDV-02")
    void sait_quel_evenement_a_accueilli_la_personne_tant_qu_elle_est_notee_presente() {
        Dossier dossier = dossier();
        EvenementId evenement = unEvenement(dossier);
        RendezVous rendezVous = depot.save(unRendezVous(dossier));
        assertThat(depot.restsOn(evenement, MARSEILLE)).isFalse();

        rendezVous.accueillir(evenement, AUJOURDHUI, PLUS_TARD);
        RendezVous present = depot.save(rendezVous);
        verifierRelu(rendezVous, 2);
        assertThat(depot.restsOn(evenement, MARSEILLE)).isTrue();
        assertThat(depot.restsOn(evenement, BORDEAUX)).isFalse();

        present.modifier(present.contenu(), EtatRendezVous.PLANIFIE, null, AUJOURDHUI, PLUS_TARD);
        depot.save(present);
        verifierRelu(present, 3);
        assertThat(depot.restsOn(evenement, MARSEILLE)).isFalse();
    }

    private Dossier dossier() {
        return enregistrer(Dossiers.unDossier());
    }

    private void verifierRelu(RendezVous rendezVous, long version) {
        assertThat(depot.findById(rendezVous.id(), MARSEILLE)).get().satisfies(lu -> {
            assertThat(lu.dossier()).isEqualTo(rendezVous.dossier());
            assertThat(lu.structure()).isEqualTo(MARSEILLE);
            assertThat(lu.contenu()).isEqualTo(rendezVous.contenu());
            assertThat(lu.etat()).isEqualTo(rendezVous.etat());
            assertThat(lu.remplace()).isEqualTo(rendezVous.remplace());
            assertThat(lu.raison()).isEqualTo(rendezVous.raison());
            assertThat(lu.evenement()).isEqualTo(rendezVous.evenement());
            assertThat(lu.revision()).isEqualTo(rendezVous.revision());
            assertThat(lu.version()).isEqualTo(version);
        });
    }
}
