package fr.cepage.domain.dossier;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.CARTE_VUE;
import static fr.cepage.domain.dossier.Dossiers.CLAIRE;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static fr.cepage.domain.dossier.Dossiers.NAISSANCE;
import static fr.cepage.domain.dossier.Dossiers.uneFiche;
import static fr.cepage.domain.dossier.Dossiers.uneIdentite;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cepage.domain.commun.NomPersonne;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.structure.StructureCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every {@link DossierRepository} does. */
public abstract class DossierRepositoryContract {
    protected DossierRepository dossiers;

    /** An empty one. */
    protected abstract DossierRepository depot();

    /** What a stale version fails with. */
    protected abstract Class<? extends Throwable> perime();

    /** Whose dossiers are touched from now on. */
    protected void agirPour(StructureCode structure) {}

    @BeforeEach
    void preparer() {
        agirPour(MARSEILLE);
        dossiers = depot();
    }

    @Test
    void rend_tout_ce_qui_est_enregistre() {
        Dossier complet = Dossiers.unDossierJustifie(uneFicheComplete());

        Dossier enregistre = dossiers.save(complet);

        assertThat(enregistre.version()).isEqualTo(1);
        assertThat(dossiers.findById(complet.id(), MARSEILLE)).get().satisfies(lu -> {
            assertThat(lu.numero()).isEqualTo(complet.numero());
            assertThat(lu.structure()).isEqualTo(MARSEILLE);
            assertThat(lu.fiche()).isEqualTo(uneFicheComplete());
            assertThat(lu.justification()).contains(CARTE_VUE);
            assertThat(lu.version()).isEqualTo(1);
        });
    }

    @Test
    void garde_absent_ce_qui_est_facultatif() {
        Dossier vide = Dossiers.unDossier(new FicheDossier(uneIdentite(), Coordonnees.VIDES, Complements.VIDES, null));

        dossiers.save(vide);

        assertThat(relire(vide).fiche()).isEqualTo(vide.fiche());
        assertThat(relire(vide).justification()).isEmpty();
    }

    @Test
    @Tag("DOS-07")
    void oublie_la_justification_que_le_dossier_a_perdue() {
        Dossier dossier = dossiers.save(Dossiers.unDossierJustifie());

        dossier.modifier(
                uneFiche(uneIdentite("DURAND", "Léa", NAISSANCE)),
                AUJOURDHUI,
                ExigenceIdentite.AUCUNE,
                new Violations());
        Dossier modifie = dossiers.save(dossier);

        assertThat(modifie.version()).isEqualTo(2);
        assertThat(relire(dossier).justification()).isEmpty();
        assertThat(relire(dossier).fiche().identite().nomNaissance()).isEqualTo(new NomPersonne("DURAND"));
    }

    @Test
    void refuse_une_version_perimee_et_n_ecrit_rien() {
        Dossier dossier = dossiers.save(Dossiers.unDossier());
        Dossier autreLecture = relire(dossier);
        dossier.justifier(CARTE_VUE, AUJOURDHUI);
        dossiers.save(dossier);

        autreLecture.modifier(uneFicheComplete(), AUJOURDHUI, ExigenceIdentite.AUCUNE, new Violations());

        assertThatThrownBy(() -> dossiers.save(autreLecture)).isInstanceOf(perime());
        assertThat(relire(dossier).justification()).contains(CARTE_VUE);
        assertThat(relire(dossier).fiche()).isEqualTo(uneFiche());
    }

    @Test
    @Tag("DRO-04")
    void ne_trouve_pas_le_dossier_d_une_autre_structure() {
        Dossier dossier = dossiers.save(Dossiers.unDossier());

        agirPour(BORDEAUX);

        assertThat(dossiers.findById(dossier.id(), BORDEAUX)).isEmpty();
        assertThat(dossiers.findByIdForUpdate(dossier.id(), BORDEAUX)).isEmpty();
    }

    @Test
    void tient_le_dossier_qu_il_trouve() {
        Dossier dossier = dossiers.save(Dossiers.unDossierJustifie());

        assertThat(dossiers.findByIdForUpdate(dossier.id(), MARSEILLE)).get().satisfies(tenu -> {
            assertThat(tenu.id()).isEqualTo(dossier.id());
            assertThat(tenu.version()).isEqualTo(1);
        });
    }

    @Test
    @Tag("DOS-02")
    void numerote_chaque_structure_pour_elle() {
        assertThat(dossiers.nextNumero(MARSEILLE)).isEqualTo(new NumeroDossier("1320100001"));
        assertThat(dossiers.nextNumero(MARSEILLE)).isEqualTo(new NumeroDossier("1320100002"));

        agirPour(BORDEAUX);

        assertThat(dossiers.nextNumero(BORDEAUX)).isEqualTo(new NumeroDossier("3306300001"));
    }

    private Dossier relire(Dossier dossier) {
        return dossiers.findById(dossier.id(), dossier.structure()).orElseThrow();
    }

    private static FicheDossier uneFicheComplete() {
        return new FicheDossier(
                new Identite(
                        new CodeValeur("M"),
                        new NomPersonne("D'Œuvre-Ñandú"),
                        new NomPersonne("Le Gall"),
                        new NomPersonne("Jean-François"),
                        new DateNaissance(NAISSANCE)),
                new Coordonnees(
                        "12 bis, rue de l'Évêché",
                        new CodePostal("1000 AA"),
                        "Amsterdam",
                        new Pays("NL"),
                        new Telephone("+33612345678"),
                        new Courriel("jean@exemple.fr")),
                new Complements(new CodeValeur("EN_EMPLOI"), "Bac pro"),
                CLAIRE);
    }
}
