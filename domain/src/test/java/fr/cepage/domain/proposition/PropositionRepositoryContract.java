package fr.cepage.domain.proposition;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cepage.domain.commun.Raison;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.domain.proposition.Proposition.OffreProposee;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every {@link PropositionRepository} does. */
public abstract class PropositionRepositoryContract {
    protected PropositionRepository propositions;

    /** An empty one. */
    protected abstract PropositionRepository depot();

    /** Lets that dossier exist. */
    protected abstract Dossier enregistrer(Dossier dossier);

    /** Lets an offer of that structure exist. */
    protected abstract OffreId uneOffre(StructureCode structure);

    /** Lets an event of that dossier exist. */
    protected abstract EvenementId unEvenement(Dossier dossier);

    /** Lets a demande of that dossier exist. */
    protected abstract DemandeId uneDemande(Dossier dossier);

    /** What a stale version fails with. */
    protected abstract Class<? extends Throwable> perime();

    /** Whose propositions are touched from now on. */
    protected void agirPour(StructureCode structure) {}

    @BeforeEach
    void preparer() {
        agirPour(MARSEILLE);
        propositions = depot();
    }

    @Test
    void rend_tout_ce_qui_est_enregistre() {
        Proposition proposition = faire(unDossier(), Offre.MESURE_CEP, AUJOURDHUI);
        assertThat(proposition.version()).isEqualTo(1);
        assertThat(relire(proposition)).usingRecursiveComparison().isEqualTo(proposition);
        Proposition sansMesure = faire(unDossier(), null, AUJOURDHUI);
        assertThat(relire(sansMesure)).usingRecursiveComparison().isEqualTo(sansMesure);
    }

    @Test
    @Tag("OFF-06")
    void compte_une_version_par_changement_d_etat() {
        Proposition proposition = faire(unDossier(), null, AUJOURDHUI);
        Propositions.passer(proposition, EtatProposition.ACCEPTEE);
        Proposition acceptee = propositions.save(proposition);
        assertThat(acceptee.version()).isEqualTo(2);
        assertThat(relire(proposition).etat()).isEqualTo(EtatProposition.ACCEPTEE);
    }

    @Test
    @Tag("ANN-03")
    void garde_l_acceptation_pour_y_revenir() {
        Proposition proposition = faire(unDossier(), null, AUJOURDHUI.minusDays(3));
        proposition.passerA(
                EtatProposition.ACCEPTEE,
                AUJOURDHUI.minusDays(2),
                new Raison("Très motivée"),
                AUJOURDHUI,
                new Violations());
        Proposition acceptee = propositions.save(proposition);
        acceptee.passerA(
                EtatProposition.REFUS_TIERS,
                AUJOURDHUI.minusDays(1),
                new Raison("Complet"),
                AUJOURDHUI,
                new Violations());
        propositions.save(acceptee);

        assertThat(relire(proposition).avancement())
                .isEqualTo(new AvancementProposition(
                        AUJOURDHUI.minusDays(3),
                        new EtapeProposition(
                                EtatProposition.REFUS_TIERS, AUJOURDHUI.minusDays(1), new Raison("Complet")),
                        new EtapeProposition(
                                EtatProposition.ACCEPTEE, AUJOURDHUI.minusDays(2), new Raison("Très motivée"))));

        Proposition reprise = relire(proposition);
        Propositions.passer(reprise, EtatProposition.ACCEPTEE);
        propositions.save(reprise);
        assertThat(relire(proposition).avancement()).isEqualTo(proposition.avancement());
    }

    @Test
    void refuse_une_version_perimee() {
        Proposition ancienne = faire(unDossier(), null, AUJOURDHUI);
        Proposition autre = relire(ancienne);
        Propositions.passer(autre, EtatProposition.ACCEPTEE);
        propositions.save(autre);
        Propositions.passer(ancienne, EtatProposition.ABANDONNEE);
        assertThatThrownBy(() -> propositions.save(ancienne)).isInstanceOf(perime());
        assertThat(relire(ancienne).etat()).isEqualTo(EtatProposition.ACCEPTEE);
    }

    @Test
    @Tag("DRO-04")
    void ne_trouve_pas_celle_d_une_autre_structure() {
        agirPour(BORDEAUX);
        Proposition autre = faire(enregistrer(Dossiers.unDossierDe(BORDEAUX)), Offre.MESURE_CEP, AUJOURDHUI);
        agirPour(MARSEILLE);
        assertThat(propositions.findById(autre.id(), MARSEILLE)).isEmpty();
    }

    @Test
    @Tag("DEM-01")
    void sait_si_une_proposition_repond_encore_a_une_demande() {
        Dossier dossier = unDossier();
        DemandeId demande = uneDemande(dossier);
        assertThat(propositions.answers(demande, MARSEILLE)).isFalse();
        Proposition reponse = propositions.save(Propositions.uneReponse(
                dossier, new OffreProposee(uneOffre(MARSEILLE), null), unEvenement(dossier), demande));
        assertThat(relire(reponse).demande()).contains(demande);
        assertThat(propositions.answers(demande, MARSEILLE)).isTrue();
        assertThat(propositions.answers(demande, BORDEAUX)).isFalse();
        Propositions.passer(reponse, EtatProposition.ANNULEE);
        propositions.save(reponse);
        assertThat(propositions.answers(demande, MARSEILLE)).isFalse();
    }

    @Test
    @Tag("ANN-02")
    void sait_si_une_proposition_faite_pendant_un_evenement_vaut_encore() {
        Proposition proposition = faire(unDossier(), null, AUJOURDHUI);
        EvenementId evenement = proposition.evenement();
        assertThat(propositions.madeIn(evenement, MARSEILLE)).isTrue();
        assertThat(propositions.madeIn(evenement, BORDEAUX)).isFalse();
        assertThat(propositions.madeIn(unEvenement(unDossier()), MARSEILLE)).isFalse();
        Propositions.passer(proposition, EtatProposition.ANNULEE);
        propositions.save(proposition);
        assertThat(propositions.madeIn(evenement, MARSEILLE)).isFalse();
    }

    private Dossier unDossier() {
        return enregistrer(Dossiers.unDossierJustifie());
    }

    private Proposition faire(Dossier dossier, @Nullable CodeValeur mesure, LocalDate date) {
        OffreProposee offre = new OffreProposee(uneOffre(dossier.structure()), mesure);
        return propositions.save(
                Propositions.uneProposition(dossier, offre, unEvenement(dossier), date, EtatProposition.PROPOSEE));
    }

    private Proposition relire(Proposition proposition) {
        return propositions.findById(proposition.id(), proposition.structure()).orElseThrow();
    }
}
