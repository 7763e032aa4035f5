package fr.cepage.domain.projet;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.projet.Projets.unContenuComplet;
import static fr.cepage.domain.projet.Projets.unObjectif;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.Faits;
import fr.cepage.domain.journal.JournalDomainEvent;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SYN-04")
class ProjetTest {
    private static final LocalDate ENTREE = LocalDate.of(2026, 3, 2);

    private final DispositifCep cep = Ceps.unCepEnPhase2Depuis(ENTREE);

    @Test
    void le_premier_projet_s_ecrit_et_le_journal_ne_dit_pas_ce_qu_il_dit() {
        Projet projet = Projets.unProjet(cep, unContenuComplet());

        assertThat(projet.contenu()).contains(unContenuComplet());
        JournalDomainEvent fait = Faits.seul(projet);
        assertThat(fait.action()).isEqualTo(ActionJournal.PROJET_ECRIT);
        assertThat(fait.details()).isEmpty();
    }

    @Test
    void ce_qui_change_est_nomme_au_journal_sans_les_mots_de_la_personne() {
        Projet projet = stocke(unObjectif("Devenir aide-soignante"));

        ecrire(projet, unContenuComplet());

        assertThat(Faits.seul(projet).details())
                .containsEntry("mandatLe", AUJOURDHUI.minusDays(10).toString())
                .containsOnlyKeys("membres", "mandatLe")
                .extractingByKey("membres")
                .isEqualTo("objectif,situation,priorites,atouts,freins,faisabilite,strategie,competences,metiers,"
                        + "scenarios,demarchesAnterieures,rythme,mobilite,horizon,conclusions,entretienProfessionnel,"
                        + "mandatLe,engagements");
    }

    @Test
    void le_meme_contenu_ne_change_rien() {
        Projet projet = stocke(unContenuComplet());

        ecrire(projet, unContenuComplet());

        assertThat(projet.faits()).isEmpty();
        assertThat(projet.evolutions()).isEqualTo(Evolutions.AUCUNE);
    }

    @Test
    @Tag("SYN-13")
    void repris_il_commence_comme_le_dernier_a_ete_laisse_et_dit_d_ou() {
        DispositifCep ancien = Ceps.unCepClos(ENTREE.minusYears(1), ENTREE.minusDays(1));
        Projet dernier = Projets.unProjet(ancien, unContenuComplet());

        Projet projet = Projet.repris(cep, dernier);

        assertThat(projet.contenu()).contains(unContenuComplet());
        assertThat(projet.evolutions()).isEqualTo(dernier.evolutions());
        assertThat(projet.copieDe()).contains(ancien.id());
        assertThat(projet.id().dispositif()).isEqualTo(cep.id());
        assertThat(projet.version()).isZero();
    }

    @Test
    @Tag("SYN-13")
    void repris_tel_quel_il_s_ecrit_une_premiere_fois() {
        DispositifCep ancien = Ceps.unCepClos(ENTREE.minusYears(1), ENTREE.minusDays(1));
        Projet projet = Projet.repris(cep, Projets.unProjet(ancien, unContenuComplet()));

        ecrire(projet, unContenuComplet());

        assertThat(Faits.seul(projet).details())
                .containsEntry("copieDe", ancien.id().toString())
                .containsEntry("membres", "");
    }

    @Test
    @Tag("SYN-13")
    void d_un_cep_clos_il_ne_s_ecrit_plus_et_tout_ce_qui_ne_va_pas_est_dit() {
        DispositifCep clos = Ceps.unCepClos(ENTREE, AUJOURDHUI.minusDays(1));
        Projet projet = Projet.vierge(clos);
        Violations violations = new Violations().ajouter(RefusProjet.CODE_ROME, "metiers[0].codeRome");

        assertThat(Refus.de(
                        () -> projet.ecrire(Optional.of(unObjectif("Devenir soudeur")), clos, AUJOURDHUI, violations)))
                .containsExactly("cep.clos", "projet.code-rome@metiers[0].codeRome");
        assertThat(projet.contenu()).isEmpty();
        assertThat(projet.faits()).isEmpty();
    }

    private Projet stocke(ContenuProjet contenu) {
        return new Projet(
                new ProjetId(cep.id()), cep.dossier(), Dossiers.MARSEILLE, contenu, Evolutions.AUCUNE, null, 1);
    }

    private void ecrire(Projet projet, ContenuProjet contenu) {
        projet.ecrire(Optional.of(contenu), cep, AUJOURDHUI, new Violations());
    }
}
