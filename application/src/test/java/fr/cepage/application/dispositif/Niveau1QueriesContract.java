package fr.cepage.application.dispositif;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.liaison.LiaisonRecue;
import fr.cepage.domain.liaison.LiaisonRecueRepository;
import fr.cepage.domain.liaison.Liaisons;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Since when a dossier has a level 1, as every {@link Niveau1Queries} derives it. */
public abstract class Niveau1QueriesContract {
    private Niveau1Queries niveaux1;
    private Dossier dossier;

    /** Over nothing. */
    protected abstract Niveau1Queries queries();

    /** Lets that dossier exist. */
    protected abstract Dossier enregistrer(Dossier dossier);

    /** Lets an offer attached to that measure, or to none, be proposed on that day. */
    protected abstract void proposer(Dossier a, @Nullable CodeValeur mesure, LocalDate jour, EtatProposition etat);

    protected abstract LiaisonRecueRepository liaisons();

    /** Whose dossiers are touched from now on. */
    protected void agirPour(StructureCode structure) {}

    @BeforeEach
    void preparer() {
        agirPour(MARSEILLE);
        niveaux1 = queries();
        dossier = enregistrer(Dossiers.unDossierJustifie());
    }

    @Test
    @Tag("NIV-01")
    void il_commence_a_la_premiere_proposition_qui_compte() {
        assertThat(debut(dossier)).isEmpty();
        proposer(dossier, null, AUJOURDHUI.minusDays(20), EtatProposition.PROPOSEE);
        assertThat(debut(dossier)).isEmpty();
        proposer(dossier, Offre.MESURE_CEP, AUJOURDHUI, EtatProposition.PROPOSEE);
        proposer(dossier, Offre.MESURE_CEP, AUJOURDHUI.minusDays(10), EtatProposition.PROPOSEE);

        assertThat(debut(dossier)).contains(AUJOURDHUI.minusDays(10));
        assertThat(debut(enregistrer(Dossiers.unDossierJustifie()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @Tag("NIV-01")
    @Tag("OFF-06")
    void une_proposition_compte_jusqu_a_son_annulation(EtatProposition etat) {
        proposer(dossier, Offre.MESURE_CEP, AUJOURDHUI, etat);

        assertThat(debut(dossier).isPresent()).isEqualTo(etat != EtatProposition.ANNULEE);
    }

    @Test
    @Tag("NIV-03")
    void il_commence_a_la_premiere_fiche_de_liaison_et_finit_avec_son_annulation() {
        LiaisonRecue premiere = liaisons().save(Liaisons.uneLiaisonDu(AUJOURDHUI.minusDays(10), dossier));
        LiaisonRecue seconde = liaisons().save(Liaisons.uneLiaisonDu(AUJOURDHUI.minusDays(5), dossier));
        assertThat(debut(dossier)).contains(AUJOURDHUI.minusDays(10));

        liaisons().save(Liaisons.annulee(premiere));
        assertThat(debut(dossier)).contains(AUJOURDHUI.minusDays(5));

        liaisons().save(Liaisons.annulee(seconde));
        assertThat(debut(dossier)).isEmpty();
    }

    @Test
    @Tag("NIV-01")
    @Tag("NIV-03")
    void la_premiere_des_deux_decide() {
        proposer(dossier, Offre.MESURE_CEP, AUJOURDHUI.minusDays(3), EtatProposition.PROPOSEE);
        liaisons().save(Liaisons.uneLiaisonDu(AUJOURDHUI.minusDays(2), dossier));
        assertThat(debut(dossier)).contains(AUJOURDHUI.minusDays(3));

        LiaisonRecue plusAncienne = liaisons().save(Liaisons.uneLiaisonDu(AUJOURDHUI.minusDays(4), dossier));
        assertThat(debut(dossier)).contains(AUJOURDHUI.minusDays(4));

        liaisons().save(Liaisons.annulee(plusAncienne));
        assertThat(debut(dossier)).contains(AUJOURDHUI.minusDays(3));
    }

    @Test
    @Tag("DRO-04")
    void rien_ne_s_en_voit_d_une_autre_structure() {
        proposer(dossier, Offre.MESURE_CEP, AUJOURDHUI, EtatProposition.PROPOSEE);
        liaisons().save(Liaisons.uneLiaison(dossier));
        agirPour(BORDEAUX);

        assertThat(niveaux1.findDebut(dossier.id(), BORDEAUX)).isEmpty();
    }

    private Optional<LocalDate> debut(Dossier de) {
        return niveaux1.findDebut(de.id(), MARSEILLE);
    }
}
