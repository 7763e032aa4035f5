package fr.cepage.application.evenement;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.journal.DetailDActe;
import fr.cepage.application.journal.RecitDesActes;
import fr.cepage.application.referentiel.Libelles;
import fr.cepage.application.support.Saisies;
import fr.cepage.application.support.UseCasesDeTest;
import fr.cepage.domain.commun.Duree;
import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.evenement.EtatEvenement;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.journal.ObjetJournal;
import fr.cepage.domain.referentiel.ReferentielActivitesEnMemoire;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActesDUnEvenementTest {
    private final UseCasesDeTest monde = new UseCasesDeTest();
    private final Dossier dossier = monde.avec(Dossiers.unDossierJustifie());

    @Test
    @Tag("EVT-08")
    @Tag("REF-01")
    void un_evenement_dit_sa_duree_et_les_actes_realises_dans_l_ordre_ou_ils_sont_nommes() {
        EvenementVue cree = creer(45, "T_ATELIER_CEP", " N1_QUALIFIER_LA_DEMANDE ", "", "T_ATELIER_CEP");
        assertThat(cree.duree()).isEqualTo(45);
        assertThat(cree.actes())
                .extracting(acte -> acte.code().valeur())
                .containsExactly("T_ATELIER_CEP", "N1_QUALIFIER_LA_DEMANDE");
        assertThat(cree.actes().getLast().libelle()).isEqualTo("Comprendre, reformuler et faire préciser la demande");
    }

    @Test
    @Tag("EVT-08")
    void l_une_et_les_autres_sont_facultatifs() {
        EvenementVue cree = creer(null);
        assertThat(cree.duree()).isNull();
        assertThat(cree.actes()).isEmpty();
    }

    @ParameterizedTest
    @Tag("EVT-08")
    @ValueSource(ints = {5, 480})
    void une_duree_a_la_limite_est_acceptee(int minutes) {
        assertThat(creer(minutes).duree()).isEqualTo(minutes);
    }

    @ParameterizedTest
    @Tag("EVT-08")
    @ValueSource(ints = {-30, 0, 4, 481})
    void une_duree_au_dela_est_refusee_avec_le_reste(int minutes) {
        assertThat(Refus.de(() -> creer(minutes, "INCONNU", "AUTRE_INCONNU")))
                .containsExactly("evenement.duree@duree", "referentiel.valeur-inconnue@actes");
        assertThat(monde.evenements(dossier.structure())).isEmpty();
    }

    @ParameterizedTest
    @Tag("REF-01")
    @ValueSource(strings = {"n2_besoin", "N2-BESOIN", "<b>", "CEP", "N2_DEMANDE"})
    void ce_qui_n_est_pas_un_acte_est_inconnu(String code) {
        assertThat(Refus.de(() -> creer(30, "N2_BESOIN", code))).containsExactly("referentiel.valeur-inconnue@actes");
    }

    @Test
    @Tag("REF-01")
    @Tag("NOM-01")
    void un_acte_d_une_version_passee_reste_ou_il_etait_et_ne_se_choisit_plus() {
        monde.activites().avec(ReferentielActivitesEnMemoire.ANCIEN);
        assertThat(Refus.de(() -> creer(30, "N1_ANCIEN_ACTE"))).containsExactly("referentiel.valeur-inactive@actes");
        Evenement ancien = monde.avec(Evenements.unEvenement(
                dossier, Evenements.uneFiche(AUJOURDHUI, new Duree(30), "N1_ANCIEN_ACTE"), EtatEvenement.CLOS));

        EvenementVue modifie = modifier(ancien, "N1_ANCIEN_ACTE", "N2_BESOIN");

        assertThat(modifie.actes()).extracting(acte -> acte.libelle()).startsWith("Ancien acte");
        assertThat(modifier(ancien).actes()).isEmpty();
        assertThat(Refus.de(() -> modifier(ancien, "N1_ANCIEN_ACTE")))
                .containsExactly("referentiel.valeur-inactive@actes");
    }

    @Test
    @Tag("EVT-08")
    void le_recit_du_journal_dit_la_duree_d_avant_et_nomme_les_actes_sans_leurs_codes() {
        assertThat(new RecitDesActes(new Libelles(List.of()))
                        .de(
                                ObjetJournal.Type.EVENEMENT,
                                Map.of(
                                        "membres", "duree,actes",
                                        "avant.duree", "30",
                                        "duree", "45",
                                        "avant.actes", "N2_BESOIN",
                                        "actes", "N2_BESOIN,T_ATELIER_CEP")))
                .containsExactly(new DetailDActe("duree", "30", "45"), new DetailDActe("actes", null, null));
    }

    private EvenementVue creer(@Nullable Integer duree, String... actes) {
        SaisieEvenement saisie = avec(Saisies.unEvenement("CEP"), duree, List.of(actes));
        return monde.executer(CreerEvenement.class, u -> u.execute(dossier.id(), saisie, true));
    }

    private EvenementVue modifier(Evenement evenement, String... actes) {
        return monde.executer(
                ModifierEvenement.class,
                u -> u.execute(
                        evenement.id(),
                        new VersionAttendue.Quelconque(),
                        saisie -> avec(saisie, saisie.duree(), List.of(actes))));
    }

    private static SaisieEvenement avec(SaisieEvenement saisie, @Nullable Integer duree, List<String> actes) {
        return new SaisieEvenement(
                saisie.date(),
                saisie.contextes(),
                saisie.sens(),
                saisie.nature(),
                saisie.lieuAccueil(),
                saisie.fonction(),
                saisie.intervenant(),
                saisie.commentaire(),
                saisie.sansRendezVous(),
                duree,
                actes);
    }
}
