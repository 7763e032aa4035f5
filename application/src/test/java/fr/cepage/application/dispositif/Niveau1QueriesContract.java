package fr.cepage.application.dispositif;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.support.Monde;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.liaison.LiaisonRecue;
import fr.cepage.domain.liaison.Liaisons;
import fr.cepage.domain.offre.Offres;
import fr.cepage.domain.proposition.EtatProposition;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Since when a dossier has a level 1, as every {@link Niveau1Queries} derives it. */
public abstract class Niveau1QueriesContract {
    private Monde monde;
    private Niveau1Queries niveaux1;
    private Dossier dossier;

    /** An empty one. */
    protected abstract Monde monde();

    @BeforeEach
    void preparer() {
        monde = monde();
        niveaux1 = monde.port(Niveau1Queries.class);
        dossier = monde.avec(Dossiers.unDossierJustifie());
    }

    @Test
    @Tag("NIV-01")
    void il_commence_a_la_premiere_proposition_qui_compte() {
        assertThat(debut(dossier)).isEmpty();
        monde.proposer(monde.avec(Offres.uneOffre()), dossier, AUJOURDHUI.minusDays(20));
        assertThat(debut(dossier)).isEmpty();
        proposerLeCep(AUJOURDHUI);
        proposerLeCep(AUJOURDHUI.minusDays(10));

        assertThat(debut(dossier)).contains(AUJOURDHUI.minusDays(10));
        assertThat(debut(monde.avec(Dossiers.unDossierJustifie()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @Tag("NIV-01")
    @Tag("OFF-06")
    void une_proposition_compte_jusqu_a_son_annulation(EtatProposition etat) {
        monde.proposer(monde.avec(Offres.uneOffreCep()), dossier, AUJOURDHUI, etat);

        assertThat(debut(dossier).isPresent()).isEqualTo(etat != EtatProposition.ANNULEE);
    }

    @Test
    @Tag("NIV-03")
    void il_commence_a_la_premiere_fiche_de_liaison_et_finit_avec_son_annulation() {
        LiaisonRecue premiere = monde.avec(Liaisons.uneLiaisonDu(AUJOURDHUI.minusDays(10), dossier));
        LiaisonRecue seconde = monde.avec(Liaisons.uneLiaisonDu(AUJOURDHUI.minusDays(5), dossier));
        assertThat(debut(dossier)).contains(AUJOURDHUI.minusDays(10));

        monde.avec(Liaisons.annulee(premiere));
        assertThat(debut(dossier)).contains(AUJOURDHUI.minusDays(5));

        monde.avec(Liaisons.annulee(seconde));
        assertThat(debut(dossier)).isEmpty();
    }

    @Test
    @Tag("NIV-01")
    @Tag("NIV-03")
    void la_premiere_des_deux_decide() {
        proposerLeCep(AUJOURDHUI.minusDays(3));
        monde.avec(Liaisons.uneLiaisonDu(AUJOURDHUI.minusDays(2), dossier));
        assertThat(debut(dossier)).contains(AUJOURDHUI.minusDays(3));

        LiaisonRecue plusAncienne = monde.avec(Liaisons.uneLiaisonDu(AUJOURDHUI.minusDays(4), dossier));
        assertThat(debut(dossier)).contains(AUJOURDHUI.minusDays(4));

        monde.avec(Liaisons.annulee(plusAncienne));
        assertThat(debut(dossier)).contains(AUJOURDHUI.minusDays(3));
    }

    @Test
    @Tag("DRO-04")
    void rien_ne_s_en_voit_d_une_autre_structure() {
        proposerLeCep(AUJOURDHUI);
        monde.avec(Liaisons.uneLiaison(dossier));

        assertThat(monde.pour(BORDEAUX, () -> niveaux1.findDebut(dossier.id(), BORDEAUX)))
                .isEmpty();
    }

    private void proposerLeCep(LocalDate jour) {
        monde.proposer(monde.avec(Offres.uneOffreCep()), dossier, jour);
    }

    private Optional<LocalDate> debut(Dossier de) {
        return niveaux1.findDebut(de.id(), MARSEILLE);
    }
}
