package fr.cepage.domain.projet;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static fr.cepage.domain.projet.Projets.unContenuComplet;
import static fr.cepage.domain.projet.Projets.unObjectif;
import static fr.cepage.domain.projet.Projets.unProjet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every {@link ProjetRepository} does. */
@Tag("SYN-13")
public abstract class ProjetRepositoryContract {
    private static final LocalDate ENTREE = LocalDate.of(2026, 3, 2);

    private ProjetRepository depot;
    private Dossier dossier;
    private DispositifCep cep;

    /** An empty one. */
    protected abstract ProjetRepository depot();

    /** Lets that dossier exist. */
    protected abstract Dossier enregistrer(Dossier dossier);

    /** Lets that CEP exist. */
    protected abstract DispositifCep enregistrer(DispositifCep cep);

    /** What a stale version fails with. */
    protected abstract Class<? extends Throwable> perime();

    /** Whose projects are touched from now on. */
    protected void agirPour(StructureCode structure) {}

    @BeforeEach
    void preparer() {
        agirPour(MARSEILLE);
        depot = depot();
        dossier = enregistrer(Dossiers.unDossierJustifie());
        cep = enregistrer(Ceps.unCepEnPhase2Depuis(ENTREE, dossier));
    }

    @Test
    @Tag("SYN-04")
    @Tag("SYN-16")
    void rend_tout_ce_qui_est_enregistre() {
        Projet projet = unProjet(cep, unContenuComplet());

        assertThat(depot.save(projet).version()).isEqualTo(1);

        verifierRelu(projet, 1);
    }

    @Test
    @Tag("SYN-04")
    void garde_absent_ce_qui_n_est_pas_ecrit() {
        Projet projet = unProjet(cep, unObjectif("Devenir soudeur\nà Marseille 👩🏽‍🔧 <script>\u202Bعربي"));

        depot.save(projet);

        verifierRelu(projet, 1);
    }

    @Test
    void remplace_le_tout_a_chaque_ecriture() {
        Projet projet = depot.save(unProjet(cep, unContenuComplet()));

        projet.ecrire(Optional.of(unObjectif("Devenir soudeur")), cep, AUJOURDHUI.plusDays(1), new Violations());
        depot.save(projet);

        verifierRelu(projet, 2);
    }

    @Test
    void dit_de_quel_cep_il_est_repris() {
        DispositifCep ancien = enregistrer(Ceps.unCepClos(ENTREE.minusYears(1), ENTREE.minusDays(1), dossier));
        Projet dernier = depot.save(unProjet(ancien, unContenuComplet()));
        Projet projet = Projet.repris(cep, dernier);
        projet.ecrire(Optional.of(unContenuComplet()), cep, AUJOURDHUI, new Violations());

        depot.save(projet);

        verifierRelu(projet, 1);
        assertThat(depot.findByDossier(dossier.id(), MARSEILLE))
                .extracting(Projet::id)
                .containsExactlyInAnyOrder(dernier.id(), projet.id());
    }

    @Test
    void refuse_une_version_perimee_et_n_ecrit_rien() {
        Projet projet = depot.save(unProjet(cep, unContenuComplet()));
        Projet autreLecture = depot.findById(projet.id(), MARSEILLE).orElseThrow();
        projet.ecrire(Optional.of(unObjectif("Devenir soudeur")), cep, AUJOURDHUI, new Violations());
        depot.save(projet);

        autreLecture.ecrire(Optional.of(unObjectif("Devenir maçon")), cep, AUJOURDHUI, new Violations());

        assertThatThrownBy(() -> depot.save(autreLecture)).isInstanceOf(perime());
        verifierRelu(projet, 2);
    }

    @Test
    @Tag("DRO-04")
    void ne_trouve_pas_celui_d_une_autre_structure() {
        Projet projet = depot.save(unProjet(cep, unContenuComplet()));

        agirPour(BORDEAUX);

        assertThat(depot.findById(projet.id(), BORDEAUX)).isEmpty();
        assertThat(depot.findByDossier(dossier.id(), BORDEAUX)).isEmpty();
    }

    private void verifierRelu(Projet projet, long version) {
        assertThat(depot.findById(projet.id(), MARSEILLE)).get().satisfies(lu -> {
            assertThat(lu.dossier()).isEqualTo(projet.dossier());
            assertThat(lu.structure()).isEqualTo(MARSEILLE);
            assertThat(lu.contenu()).isEqualTo(projet.contenu());
            assertThat(lu.evolutions()).isEqualTo(projet.evolutions());
            assertThat(lu.copieDe()).isEqualTo(projet.copieDe());
            assertThat(lu.version()).isEqualTo(version);
        });
    }
}
