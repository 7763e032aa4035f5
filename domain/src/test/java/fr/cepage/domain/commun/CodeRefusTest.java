package fr.cepage.domain.commun;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.dispositif.AvertissementCep;
import fr.cepage.domain.dispositif.RefusCep;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.rendezvous.RefusRendezVous;
import org.junit.jupiter.api.Test;

class CodeRefusTest {

    @Test
    void la_cle_suit_du_nom() {
        assertThat(RefusRendezVous.TROP_TOT.cle()).isEqualTo("rendez-vous.trop-tot");
        assertThat(RefusCep.DEJA_EN_PHASE_3.cle()).isEqualTo("cep.deja-en-phase-3");
        assertThat(AvertissementCep.LIMITE_AGE.cle()).isEqualTo("cep.limite-age");
        assertThat(Droit.PROPOSER_CEP.cle()).isEqualTo("droit.proposer-cep");
    }

    @Test
    void un_refus_vient_d_une_valeur_s_il_ne_dit_pas_qu_il_vient_de_l_etat() {
        assertThat(RefusCep.CLOS.nature()).isEqualTo(CodeRefus.Nature.ETAT);
        assertThat(RefusCep.AGE_MINIMUM.nature()).isEqualTo(CodeRefus.Nature.VALEUR);
    }
}
