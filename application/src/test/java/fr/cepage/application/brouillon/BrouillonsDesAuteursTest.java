package fr.cepage.application.brouillon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cepage.application.appel.Acteur;
import fr.cepage.application.appel.DroitManquant;
import fr.cepage.application.brouillon.Noeud.Membres;
import fr.cepage.application.support.Acteurs;
import fr.cepage.application.support.UseCasesDeTest;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.journal.ObjetJournal;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SYN-15")
class BrouillonsDesAuteursTest {
    private static final ObjetJournal PLAN =
            new ObjetJournal(ObjetJournal.Type.PLAN_ACTION, UUID.fromString("01980000-0000-7000-8000-00000000000a"));
    private static final Membres SAISIE = Membres.VIDE.avec("objectif", "Soigner");

    private final UseCasesDeTest monde = new UseCasesDeTest();

    @Test
    void son_auteur_le_retrouve_et_lui_seul() {
        garder();

        assertThat(trouver()).map(Brouillon::saisie).contains(SAISIE);
        assertThat(en(Acteurs.ROSE)).isEmpty();
        assertThat(en(Acteurs.DENIS)).isEmpty();
        assertThat(en(Acteurs.CLAIRE)).isPresent();
    }

    @Test
    void il_vit_trente_jours_et_pas_un_de_plus() {
        garder();

        assertThat(monde.le(Dossiers.AUJOURDHUI.plusDays(30)).acteur()).isNotNull();
        assertThat(trouver()).isPresent();
        monde.le(Dossiers.AUJOURDHUI.plusDays(31));
        assertThat(trouver()).isEmpty();
    }

    @Test
    void les_vieux_sont_jetes_des_qu_un_autre_est_garde() {
        garder();
        monde.le(Dossiers.AUJOURDHUI.plusDays(31)).enTantQue(Acteurs.ROSE);
        garder();

        monde.le(Dossiers.AUJOURDHUI).enTantQue(Acteurs.CLAIRE);
        assertThat(trouver()).isEmpty();
    }

    @Test
    void oublie_il_n_est_plus_offert() {
        garder();

        monde.lancer(OublierBrouillon.class, oublier -> oublier.execute(PLAN));

        assertThat(trouver()).isEmpty();
    }

    @Test
    @Tag("DRO-01")
    void qui_ne_peut_pas_ecrire_ne_garde_rien() {
        monde.enTantQue(Acteurs.KARIM);

        assertThatThrownBy(this::garder).isInstanceOf(DroitManquant.class);
    }

    private Optional<Brouillon> en(Acteur acteur) {
        monde.enTantQue(acteur);
        return trouver();
    }

    private Optional<Brouillon> trouver() {
        return monde.executer(ConsulterBrouillon.class, consulter -> consulter.execute(PLAN));
    }

    private void garder() {
        monde.executer(GarderBrouillon.class, garder -> garder.execute(PLAN, Membres.VIDE, SAISIE, 1));
    }
}
