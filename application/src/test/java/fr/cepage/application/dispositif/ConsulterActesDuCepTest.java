package fr.cepage.application.dispositif;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.evenement.ActeFait;
import fr.cepage.application.support.Acteurs;
import fr.cepage.application.support.UseCasesDeTest;
import fr.cepage.domain.commun.Duree;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.EntreeCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.evenement.EtatEvenement;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.referentiel.NiveauActivite;
import fr.cepage.domain.referentiel.ReferentielActivites;
import fr.cepage.domain.referentiel.ReferentielActivitesEnMemoire;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REF-01")
class ConsulterActesDuCepTest {
    private static final LocalDate ENTREE = AUJOURDHUI.minusMonths(3);
    private static final LocalDate FIN = AUJOURDHUI.minusMonths(1);

    private final UseCasesDeTest monde = new UseCasesDeTest();
    private final Dossier dossier = monde.avec(Dossiers.unDossierJustifie());

    @Test
    void un_evenement_compte_du_premier_au_dernier_jour_du_cep() {
        DispositifCep cep = monde.avec(Ceps.unCepClos(ENTREE, FIN, dossier));
        evenement(ENTREE.minusDays(1), EtatEvenement.CLOS);
        evenement(ENTREE, EtatEvenement.CLOS);
        evenement(FIN, EtatEvenement.CLOS);
        evenement(FIN.plusDays(1), EtatEvenement.CLOS);

        assertThat(consulter(cep).faits()).extracting(ActeFait::date).containsExactly(ENTREE, FIN);
    }

    @Test
    void le_premier_jour_est_celui_de_l_entretien_d_initialisation() {
        LocalDate entretien = ENTREE.minusDays(10);
        DispositifCep connu = Ceps.unCepEnPhase2Depuis(ENTREE, dossier);
        DispositifCep cep = monde.avec(new DispositifCep(
                connu.id(),
                connu.dossier(),
                connu.structure(),
                new EntreeCep(ENTREE, entretien),
                connu.renseignements(),
                connu.parcours(),
                null,
                0));
        evenement(entretien.minusDays(1), EtatEvenement.CLOS);
        Evenement premier = evenement(entretien, EtatEvenement.CLOS);

        ActesDuCepVue vue = consulter(cep);

        assertThat(vue.debut()).isEqualTo(entretien);
        assertThat(vue.fin()).isNull();
        assertThat(vue.faits()).extracting(ActeFait::evenement).containsExactly(premier.id());
    }

    @Test
    @Tag("ANN-02")
    void ce_qui_est_annule_ou_d_un_autre_dossier_ne_compte_pas_quel_que_soit_le_contexte() {
        DispositifCep cep = monde.avec(Ceps.unCepEnPhase2Depuis(ENTREE, dossier));
        evenement(ENTREE, EtatEvenement.ANNULE);
        monde.avec(Evenements.unEvenement(
                monde.avec(Dossiers.unDossierJustifie()),
                Evenements.uneFiche(ENTREE, new Duree(30), "N2_BESOIN"),
                EtatEvenement.CLOS));
        assertThat(consulter(cep).faits()).isEmpty();

        Evenement enCours = evenement(AUJOURDHUI, EtatEvenement.EN_COURS);

        assertThat(consulter(cep).parActe())
                .hasSize(1)
                .hasEntrySatisfying(
                        consulter(cep).faits().getFirst().acte(),
                        faits -> assertThat(faits)
                                .extracting(ActeFait::evenement)
                                .containsExactly(enCours.id()));
    }

    @Test
    void ce_qui_reste_se_lit_dans_la_version_du_dernier_jour() {
        monde.activites().avec(ReferentielActivitesEnMemoire.ANCIEN);
        DispositifCep cep = monde.avec(Ceps.unCepEnPhase2Depuis(ENTREE, dossier));
        assertThat(consulter(cep).referentiel())
                .extracting(ReferentielActivites.Niveau::niveau)
                .containsExactly(NiveauActivite.NIVEAU_1, NiveauActivite.NIVEAU_2, NiveauActivite.TRANSVERSAL);
        LocalDate avant = ReferentielActivitesEnMemoire.PREMIER_JOUR.minusDays(1);
        DispositifCep ancien = monde.avec(Ceps.unCepClos(avant, avant, dossier));
        assertThat(consulter(ancien).referentiel())
                .flatExtracting(niveau -> niveau.actes().toList())
                .extracting("libelle")
                .containsExactly("Ancien acte");
    }

    @Test
    @Tag("DRO-04")
    void le_cep_d_une_autre_structure_n_existe_pas() {
        DispositifCep cep = monde.avec(Ceps.unCepEnPhase2Depuis(ENTREE, dossier));
        monde.enTantQue(Acteurs.PAUL);
        assertThatExceptionOfType(Introuvable.class).isThrownBy(() -> consulter(cep));
    }

    private ActesDuCepVue consulter(DispositifCep cep) {
        return monde.executer(ConsulterActesDuCep.class, u -> u.execute(cep.id()));
    }

    private Evenement evenement(LocalDate jour, EtatEvenement etat) {
        return monde.avec(Evenements.unEvenement(dossier, Evenements.uneFiche(jour, new Duree(30), "N2_BESOIN"), etat));
    }
}
