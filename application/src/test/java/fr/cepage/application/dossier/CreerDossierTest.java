package fr.cepage.application.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.commun.Avertissement;
import fr.cepage.application.commun.Messages;
import fr.cepage.application.dossier.SaisieDossier.SaisieComplements;
import fr.cepage.application.dossier.SaisieDossier.SaisieCoordonnees;
import fr.cepage.application.support.Acteurs;
import fr.cepage.application.support.Saisies;
import fr.cepage.application.support.Structures;
import fr.cepage.application.support.UseCasesDeTest;
import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.dossier.StatutDossier;
import fr.cepage.domain.journal.ActionJournal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreerDossierTest {
    private final UseCasesDeTest monde = new UseCasesDeTest();

    @Test
    @Tag("DOS-01")
    void un_nouveau_dossier_est_non_justifie_sans_cep() {
        DossierVue vue = creer(Saisies.unDossier()).dossier();
        assertThat(vue.statut()).isEqualTo(StatutDossier.NON_JUSTIFIE);
        assertThat(vue.justification()).isNull();
        assertThat(vue.niveauCep()).isZero();
        assertThat(vue.structure()).isEqualTo(Structures.MARSEILLE);
        assertThat(vue.numero()).isEqualTo("1320100001");
        assertThat(creer(Saisies.unDossier()).dossier().numero()).isEqualTo("1320100002");
    }

    @Test
    @Tag("DOS-02")
    void le_referent_est_par_defaut_le_conseiller_qui_cree() {
        assertThat(creer(Saisies.unDossier()).dossier().referent().id()).isEqualTo(Acteurs.CLAIRE.id());
    }

    @Test
    @Tag("DOS-02")
    void un_programme_n_est_referent_de_personne() {
        monde.enTantQue(Acteurs.INTEGRATEUR);
        assertThat(creer(Saisies.unDossier()).dossier().referent()).isNull();
        assertThat(creer(Saisies.unDossierSuiviPar("karim"))
                        .dossier()
                        .referent()
                        .id())
                .isEqualTo(Acteurs.KARIM.id());
    }

    @ParameterizedTest
    @Tag("DOS-02")
    @ValueSource(
            strings = {"denis", "integrateur-marseille", "personne", "a\u0000b", "\uD800", "é", "x'; DROP TABLE y"})
    void le_referent_est_une_personne_de_la_structure(String sub) {
        assertThat(Refus.de(() -> creer(Saisies.unDossierSuiviPar(sub))))
                .containsExactly("valeur.personne-inconnue@referent");
        assertThat(monde.dossiers(Structures.MARSEILLE)).isEmpty();
    }

    @Test
    @Tag("DOS-02")
    void le_referent_nomme_l_emporte_sur_celui_qui_cree() {
        assertThat(creer(Saisies.unDossierSuiviPar("karim"))
                        .dossier()
                        .referent()
                        .nom())
                .isEqualTo("Karim Benali");
        assertThat(creer(Saisies.unDossierSuiviPar(" ")).dossier().referent().id())
                .isEqualTo(Acteurs.CLAIRE.id());
    }

    @ParameterizedTest
    @Tag("DOS-05")
    @CsvSource({"MARTIN, Lea", "Martîn, Léa-Rose", "Martni, Léa"})
    void avertit_d_un_doublon_probable_sans_refuser(String nom, String prenom) {
        String numero = creer(Saisies.unDossier()).dossier().numero();
        List<Avertissement> avertissements =
                creer(Saisies.unDossier(nom, prenom, Dossiers.NAISSANCE)).avertissements();
        assertThat(avertissements).containsExactly(Avertissement.de(AvertissementDossier.DOUBLON_PROBABLE, numero));
        assertThat(Messages.texte(avertissements.getFirst(), Locale.FRENCH))
                .isEqualTo("Un dossier semblable existe déjà : " + numero + ".");
        assertThat(monde.dossiers(Structures.MARSEILLE)).hasSize(2);
    }

    @Test
    @Tag("DOS-05")
    void n_avertit_ni_pour_une_autre_naissance_ni_pour_un_autre_prenom_ni_d_une_autre_structure() {
        creer(Saisies.unDossier());
        assertThat(creer(Saisies.unDossier("Martin", "Léa", Dossiers.NAISSANCE.plusDays(1)))
                        .avertissements())
                .isEmpty();
        assertThat(creer(Saisies.unDossier("Martin", "Hugo", Dossiers.NAISSANCE))
                        .avertissements())
                .isEmpty();
        monde.enTantQue(Acteurs.DENIS);
        assertThat(creer(Saisies.unDossier()).avertissements()).isEmpty();
    }

    @Test
    @Tag("DOS-05")
    void cherche_les_doublons_avant_de_creer() {
        DossierVue existant = creer(Saisies.unDossier()).dossier();
        List<LigneDossier> trouves =
                monde.executer(ChercherDoublons.class, u -> u.execute("martin", null, "lea", Dossiers.NAISSANCE));
        assertThat(trouves).extracting(LigneDossier::id).containsExactly(existant.id());
    }

    @Test
    void nomme_en_une_fois_chaque_champ_obligatoire_absent() {
        assertThat(Refus.de(() -> creer(Saisies.unDossierVide())))
                .containsExactly(
                        "dossier.champ-obligatoire@civilite",
                        "dossier.champ-obligatoire@nomNaissance",
                        "dossier.champ-obligatoire@prenom",
                        "dossier.champ-obligatoire@dateNaissance");
    }

    @Test
    @Tag("DOS-06")
    void dit_en_une_fois_tout_ce_qui_est_faux_et_ne_garde_rien() {
        SaisieDossier fausse = new SaisieDossier(
                "MX",
                "<b>Martin</b>",
                "1",
                "L".repeat(101),
                Dossiers.AUJOURDHUI.plusDays(1),
                new SaisieCoordonnees("a\u0007", "1300", "Marseille\u0000", "FR", "zéro", "lea@"),
                new SaisieComplements("INCONNUE", "x".repeat(61)),
                "denis");
        assertThat(Refus.de(() -> creer(fausse)))
                .containsExactlyInAnyOrder(
                        "referentiel.valeur-inconnue@civilite",
                        "valeur.nom@nomNaissance",
                        "valeur.nom@nomUsage",
                        "valeur.trop-long@prenom",
                        "dossier.date-naissance@dateNaissance",
                        "valeur.caracteres-interdits@coordonnees.adresse",
                        "valeur.code-postal@coordonnees.codePostal",
                        "valeur.caracteres-interdits@coordonnees.commune",
                        "valeur.telephone@coordonnees.telephone",
                        "valeur.courriel@coordonnees.courriel",
                        "referentiel.valeur-inconnue@complements.situation",
                        "valeur.trop-long@complements.niveauFormation",
                        "valeur.personne-inconnue@referent");
        assertThat(monde.dossiers(Structures.MARSEILLE)).isEmpty();
        assertThat(monde.journal()).isEmpty();
    }

    @Test
    @Tag("SAI-05")
    void un_pays_inconnu_ne_dit_rien_du_code_postal() {
        SaisieDossier lea = Saisies.unDossier();
        SaisieDossier fausse = new SaisieDossier(
                lea.civilite(),
                lea.nomNaissance(),
                null,
                lea.prenom(),
                lea.dateNaissance(),
                new SaisieCoordonnees(null, "1000 AA", null, "XX", null, null),
                lea.complements(),
                null);
        assertThat(Refus.de(() -> creer(fausse))).containsExactly("referentiel.valeur-inconnue@coordonnees.pays");
    }

    @Test
    void le_journal_garde_le_numero_sans_aucun_nom() {
        creer(Saisies.unDossier());
        assertThat(monde.journal()).singleElement().satisfies(entree -> {
            assertThat(entree.action()).isEqualTo(ActionJournal.DOSSIER_CREE);
            assertThat(entree.auteur()).isEqualTo(Acteurs.CLAIRE.id());
            assertThat(entree.details()).isEqualTo(Map.of("numero", "1320100001"));
        });
    }

    private DossierEtAvertissements creer(SaisieDossier saisie) {
        return monde.executer(CreerDossier.class, u -> u.execute(saisie));
    }
}
