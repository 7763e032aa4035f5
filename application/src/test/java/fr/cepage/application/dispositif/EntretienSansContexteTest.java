package fr.cepage.application.dispositif;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.commun.Avertissement;
import fr.cepage.application.support.UseCasesDeTest;
import fr.cepage.domain.dispositif.AvertissementCep;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.evenement.EtatEvenement;
import fr.cepage.domain.evenement.Evenements;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A CEP 2 says that an interview of the last six months was not marked as belonging to it. */
@Tag("EVT-05")
class EntretienSansContexteTest {
    private static final LocalDate AUJOURDHUI = Dossiers.AUJOURDHUI;
    private static final LocalDate SIX_MOIS = AUJOURDHUI.minusMonths(6);

    private final UseCasesDeTest monde = new UseCasesDeTest();
    private final Dossier dossier = monde.avec(Dossiers.unDossierJustifie());

    @Test
    void signale_un_entretien_de_six_mois_tout_juste_et_non_d_un_jour_de_plus() {
        DispositifCep cep = monde.avec(Ceps.unCepEnPhase2Depuis(AUJOURDHUI.minusYears(1), dossier));
        entretien(SIX_MOIS.minusDays(1), "EMPLOI");
        assertThat(avertissements(cep)).isEmpty();
        entretien(SIX_MOIS, "EMPLOI");
        assertThat(avertissements(cep))
                .containsExactly(Avertissement.de(AvertissementCep.ENTRETIEN_SANS_CONTEXTE, SIX_MOIS));
    }

    @Test
    void ne_signale_ni_un_entretien_d_avant_le_cep_ni_un_entretien_qui_porte_le_contexte() {
        DispositifCep cep = monde.avec(Ceps.unCepEnPhase2Depuis(AUJOURDHUI.minusDays(10), dossier));
        entretien(AUJOURDHUI.minusDays(11), "EMPLOI");
        entretien(AUJOURDHUI.minusDays(5), "EMPLOI", "CEP");
        assertThat(avertissements(cep)).isEmpty();
        entretien(AUJOURDHUI.minusDays(10), "EMPLOI");
        assertThat(avertissements(cep)).hasSize(1);
    }

    @Test
    void ne_signale_rien_en_phase_3() {
        DispositifCep cep = monde.avec(Ceps.unCepEntreDirectementEnPhase3(AUJOURDHUI.minusDays(10), dossier));
        entretien(AUJOURDHUI.minusDays(5), "EMPLOI");
        assertThat(avertissements(cep)).isEmpty();
    }

    private void entretien(LocalDate date, String... contextes) {
        monde.avec(Evenements.unEvenement(dossier, Evenements.uneFiche(date, contextes), EtatEvenement.CLOS));
    }

    private List<Avertissement> avertissements(DispositifCep cep) {
        return monde.executer(ConsulterDispositifCep.class, cas -> cas.execute(cep.id())).avertissements().stream()
                .filter(avertissement -> avertissement.code() == AvertissementCep.ENTRETIEN_SANS_CONTEXTE)
                .toList();
    }
}
