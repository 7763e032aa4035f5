package fr.cepage.web.dispositif;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.support.Acteurs;
import fr.cepage.domain.commun.Duree;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.evenement.EtatEvenement;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.web.support.ApiTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REF-01")
class ActesDuCepApiTest extends ApiTest {

    private static final LocalDate HIER = Dossiers.AUJOURDHUI.minusDays(1);

    private Dossier dossier;
    private DispositifCep cep;

    private String chemin() {
        dossier = cas.avec(Dossiers.unDossierJustifie());
        cep = cas.avec(Ceps.unCepEnPhase2Depuis(HIER, dossier));
        return "/dispositifs-cep/" + cep.id() + "/actes";
    }

    @Test
    void montre_par_code_les_actes_realises_et_quand() {
        String chemin = chemin();
        Evenement hier = evenement(HIER, EtatEvenement.CLOS, "T_ATELIER_CEP", "N2_BESOIN");
        Evenement aujourdhui = evenement(Dossiers.AUJOURDHUI, EtatEvenement.EN_COURS, "N2_BESOIN");
        evenement(HIER, EtatEvenement.ANNULE, "N1_QUALIFIER_LA_DEMANDE");
        evenement(HIER.minusDays(1), EtatEvenement.CLOS, "N1_QUALIFIER_LA_DEMANDE");

        assertThat(ApiTest.<List<Map<String, Object>>>lire(get(chemin), "$.elements"))
                .containsExactly(
                        Map.of(
                                "code", "N2_BESOIN",
                                "libelle", "Identifier le besoin : recul, situation, objectifs, priorités",
                                "evenements", List.of(realisation(hier), realisation(aujourdhui))),
                        Map.of(
                                "code", "T_ATELIER_CEP",
                                "libelle", "Proposer un atelier en petit groupe sur la démarche CEP",
                                "evenements", List.of(realisation(hier))));
        assertThat(ApiTest.<Object>lire(get(chemin), "$.suivant")).isNull();
        String suivant = lire(get(chemin + "?limite=1"), "$.suivant");
        assertThat(ApiTest.<List<String>>lire(get(chemin + "?limite=1&apres=" + suivant), "$.elements[*].code"))
                .containsExactly("T_ATELIER_CEP");
    }

    @Test
    @Tag("DRO-04")
    @Tag("DRO-06")
    void demande_le_droit_et_la_structure() {
        String chemin = chemin();
        verifierRefus(
                get("/dispositifs-cep/00000000-0000-7000-8000-000000000000/actes"), 404, "dispositif.introuvable");
        cas.enTantQue(Acteurs.claireSans(Droit.CONSULTER_DOSSIER));
        verifierRefus(get(chemin), 403, "droit.consulter-dossier");
        cas.enTantQue(Acteurs.PAUL);
        verifierRefus(get(chemin), 404, "dispositif.introuvable");
    }

    private Evenement evenement(LocalDate jour, EtatEvenement etat, String... actes) {
        return cas.avec(Evenements.unEvenement(dossier, Evenements.uneFiche(jour, new Duree(30), actes), etat));
    }

    private static Map<String, Object> realisation(Evenement evenement) {
        return Map.of(
                "id", evenement.id().toString(),
                "date", evenement.fiche().date().toString());
    }
}
