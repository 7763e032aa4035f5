package fr.cepage.application.offre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cepage.application.appel.DroitManquant;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.commun.VersionManquante;
import fr.cepage.application.commun.VersionPerimee;
import fr.cepage.application.offre.SaisieOffre.SaisieConditions;
import fr.cepage.application.support.Acteurs;
import fr.cepage.application.support.Listes;
import fr.cepage.application.support.Saisies;
import fr.cepage.application.support.Structures;
import fr.cepage.application.support.UseCasesDeTest;
import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.offre.ConditionsMer;
import fr.cepage.domain.offre.FicheOffre;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.domain.offre.Offres;
import fr.cepage.domain.offre.OuvertureOffre;
import fr.cepage.domain.referentiel.Liste;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EcrireOffreTest {
    private static final VersionAttendue QUELCONQUE = new VersionAttendue.Quelconque();

    private final UseCasesDeTest monde = new UseCasesDeTest().enTantQue(Acteurs.ROSE);

    @Test
    @Tag("OFF-01")
    void cree_une_offre_rattachee_au_cep() {
        OffreVue vue = creer(Saisies.uneOffre("Offre CEP", "CEP"));
        assertThat(vue.version()).isEqualTo(1);
        assertThat(vue.theme().libelle()).isEqualTo("Formation");
        assertThat(vue.mesureNationale().libelle()).isEqualTo("CEP");
        assertThat(vue.conseillerReferent().nom()).isEqualTo("Rose Fabre");
        assertThat(vue.ouverture()).isEqualTo(OuvertureOffre.OUVERTE);
        OffreVue relue = monde.executer(ConsulterOffre.class, u -> u.execute(vue.id()));
        assertThat(relue).isEqualTo(vue);
    }

    @Test
    @Tag("OFF-01")
    void nomme_en_une_fois_chaque_champ_obligatoire_absent() {
        assertThat(Refus.de(() -> creer(SaisieOffre.VIDE)))
                .containsExactly(
                        "offre.champ-obligatoire@origine",
                        "offre.champ-obligatoire@theme",
                        "offre.champ-obligatoire@acteService",
                        "offre.champ-obligatoire@nom",
                        "offre.champ-obligatoire@dateDebut",
                        "offre.champ-obligatoire@etat",
                        "offre.champ-obligatoire@conseillerReferent");
    }

    @Test
    @Tag("OFF-01")
    void dit_en_une_fois_tout_ce_qui_est_faux_et_ne_garde_rien() {
        SaisieOffre fausse = new SaisieOffre(
                "EXTERNE",
                "formation",
                "INCONNU",
                "a\u0007",
                "x".repeat(101),
                "x".repeat(201),
                Dossiers.AUJOURDHUI,
                Dossiers.AUJOURDHUI.minusDays(1),
                "OUVERTE",
                "denis",
                "a\u0000b",
                "a\uE000b",
                "PACEA",
                new SaisieConditions("\u001B[31m", 26, 25, 0));
        assertThat(Refus.de(() -> creer(fausse)))
                .containsExactlyInAnyOrder(
                        "referentiel.valeur-inconnue@origine",
                        "referentiel.valeur-inconnue@theme",
                        "referentiel.valeur-inconnue@acteService",
                        "valeur.caracteres-interdits@acteServiceRegional",
                        "valeur.trop-long@type",
                        "valeur.trop-long@nom",
                        "offre.dates@dateFin",
                        "referentiel.valeur-inconnue@etat",
                        "valeur.personne-inconnue@conseillerReferent",
                        "valeur.caracteres-interdits@contrat",
                        "valeur.caracteres-interdits@partenaire",
                        "referentiel.valeur-inconnue@mesureNationale",
                        "valeur.caracteres-interdits@conditions.texte",
                        "offre.ages@conditions.ageMax",
                        "offre.places@conditions.places");
        assertThat(monde.offres(Structures.MARSEILLE)).isEmpty();
        assertThat(monde.historiqueOffres()).isEmpty();
    }

    @ParameterizedTest
    @Tag("OFF-01")
    @ValueSource(
            strings = {
                "AFPA – RÉCEPTIONNISTE (H/F) & HÔTELLERIE",
                "Prépa'Apprentissage : n° 2 – 50 % à l'Œuvre",
                "« CléA » (socle) + 3 ateliers, etc."
            })
    void accepte_les_noms_d_offres_tels_qu_on_les_ecrit(String nom) {
        assertThat(creer(Saisies.uneOffre(nom, null)).nom()).isEqualTo(nom);
    }

    @Test
    @Tag("OFF-01")
    void une_fin_le_jour_du_debut_est_acceptee() {
        SaisieOffre base = Saisies.uneOffre();
        assertThat(creer(avecDates(base, Dossiers.AUJOURDHUI, Dossiers.AUJOURDHUI))
                        .periode()
                        .dateFin())
                .isEqualTo(Dossiers.AUJOURDHUI);
        assertThat(Refus.de(() -> creer(avecDates(base, Dossiers.AUJOURDHUI, Dossiers.AUJOURDHUI.minusDays(1)))))
                .containsExactly("offre.dates@dateFin");
    }

    @Test
    @Tag("NOM-01")
    void une_valeur_expiree_reste_mais_ne_se_choisit_plus() {
        monde.referentiel()
                .avec(
                        Listes.valeur(
                                Liste.THEMES, "ANCIEN", "Ancien", 9, null, LocalDate.of(2025, 12, 31), null, false),
                        Structures.MARSEILLE);
        Offre offre = monde.avec(Offres.uneOffre(Offres.uneFiche()));
        assertThat(Refus.de(() -> modifier(offre, s -> avecTheme(s, "ANCIEN"))))
                .containsExactly("referentiel.valeur-inactive@theme");
        Offre ancienne = monde.avec(Offres.uneOffre(avecTheme("ANCIEN")));
        assertThat(modifier(ancienne, s -> avecTheme(s, "ANCIEN")).theme().libelle())
                .isEqualTo("Ancien");
    }

    @Test
    @Tag("OFF-01")
    void rattache_et_detache_une_offre_et_garde_qui_l_a_fait() {
        Offre offre = monde.avec(Offres.uneOffre());
        OffreVue rattachee = modifier(offre, s -> avecMesure(s, "CEP"));
        assertThat(rattachee.version()).isEqualTo(2);
        assertThat(monde.relire(offre).orElseThrow().fiche().mesureNationale()).isEqualTo(Offre.MESURE_CEP);
        assertThat(modifier(offre, s -> avecMesure(s, null)).mesureNationale()).isNull();
        List<LigneHistorique> historique = monde.executer(ConsulterHistoriqueOffre.class, u -> u.execute(offre.id()));
        assertThat(historique).extracting(LigneHistorique::version).containsExactly(3L, 2L);
        assertThat(historique.getFirst().membres()).containsExactly("mesureNationale");
        assertThat(historique.getFirst().auteur().nom()).isEqualTo("Rose Fabre");
    }

    @Test
    void une_fiche_rendue_telle_quelle_ne_change_rien() {
        Offre offre = monde.avec(Offres.uneOffre(Offres.uneFicheComplete()));
        assertThat(modifier(offre, UnaryOperator.identity()).version()).isEqualTo(offre.version());
        assertThat(monde.relire(offre).orElseThrow().fiche()).isEqualTo(Offres.uneFicheComplete());
        assertThat(monde.historiqueOffres()).isEmpty();
    }

    @Test
    @Tag("OFF-01")
    void retire_les_conditions_une_a_une() {
        Offre offre = monde.avec(Offres.uneOffre(Offres.uneFicheComplete()));
        OffreVue vue = modifier(offre, s -> s.avec(new SaisieConditions(" ", null, 25, null)));
        assertThat(vue.conditions()).isEqualTo(new ConditionsMer(null, null, 25, null));
    }

    @Test
    void la_version_attendue_est_comparee_avant_les_valeurs() {
        Offre offre = monde.avec(Offres.uneOffre());
        modifier(offre, s -> avecMesure(s, "CEP"));
        assertThatExceptionOfType(VersionPerimee.class)
                .isThrownBy(() -> modifier(offre, VersionAttendue.de(offre.version()), s -> avecMesure(s, "PACEA")));
        assertThatExceptionOfType(VersionManquante.class)
                .isThrownBy(() -> modifier(offre, new VersionAttendue.Absente(), s -> avecMesure(s, "PACEA")));
    }

    @Test
    @Tag("DRO-05")
    void creer_et_modifier_demandent_le_droit_de_gerer_les_offres() {
        Offre offre = monde.avec(Offres.uneOffre());
        monde.enTantQue(Acteurs.CLAIRE);
        assertThatExceptionOfType(DroitManquant.class)
                .isThrownBy(() -> creer(Saisies.uneOffre()))
                .satisfies(refus -> assertThat(refus.droit()).isEqualTo(Droit.GERER_OFFRES));
        assertThatExceptionOfType(DroitManquant.class)
                .isThrownBy(() -> modifier(offre, s -> avecMesure(s, "CEP")))
                .withMessage("droit.gerer-offres");
        assertThat(monde.relire(offre).orElseThrow().fiche().mesureNationale()).isNull();
    }

    @Test
    @Tag("DRO-04")
    void l_offre_d_une_autre_structure_n_existe_pas() {
        Offre ailleurs = monde.avec(Offres.uneOffreDe(Structures.BORDEAUX));
        OffreId inconnue = new OffreId(UUID.randomUUID());
        for (OffreId id : List.of(ailleurs.id(), inconnue)) {
            assertThatExceptionOfType(Introuvable.class)
                    .isThrownBy(() -> monde.executer(ConsulterOffre.class, u -> u.execute(id)))
                    .withMessage("offre.introuvable");
            assertThatExceptionOfType(Introuvable.class)
                    .isThrownBy(() -> monde.executer(
                            ModifierOffre.class, u -> u.execute(id, new VersionAttendue.Absente(), s -> s)))
                    .withMessage("offre.introuvable");
            assertThatExceptionOfType(Introuvable.class)
                    .isThrownBy(() -> monde.executer(ConsulterHistoriqueOffre.class, u -> u.execute(id)))
                    .withMessage("offre.introuvable");
        }
    }

    @Test
    @Tag("DRO-06")
    void consulter_une_offre_demande_le_droit_de_consulter() {
        Offre offre = monde.avec(Offres.uneOffre());
        monde.enTantQue(Acteurs.claireSans(Droit.CONSULTER_DOSSIER));
        assertThatExceptionOfType(DroitManquant.class)
                .isThrownBy(() -> monde.executer(ConsulterOffre.class, u -> u.execute(offre.id())))
                .withMessage("droit.consulter-dossier");
    }

    private OffreVue creer(SaisieOffre saisie) {
        return monde.executer(CreerOffre.class, u -> u.execute(saisie));
    }

    private OffreVue modifier(Offre offre, UnaryOperator<SaisieOffre> changement) {
        return modifier(offre, QUELCONQUE, changement);
    }

    private OffreVue modifier(Offre offre, VersionAttendue version, UnaryOperator<SaisieOffre> changement) {
        return monde.executer(ModifierOffre.class, u -> u.execute(offre.id(), version, changement));
    }

    private static FicheOffre avecTheme(String theme) {
        return Offres.avecTheme(Offres.uneFiche(), theme);
    }

    private static SaisieOffre avecTheme(SaisieOffre s, String theme) {
        return new SaisieOffre(
                s.origine(),
                theme,
                s.acteService(),
                s.acteServiceRegional(),
                s.type(),
                s.nom(),
                s.dateDebut(),
                s.dateFin(),
                s.etat(),
                s.conseillerReferent(),
                s.contrat(),
                s.partenaire(),
                s.mesureNationale(),
                s.conditions());
    }

    private static SaisieOffre avecMesure(SaisieOffre s, @Nullable String mesure) {
        return new SaisieOffre(
                s.origine(),
                s.theme(),
                s.acteService(),
                s.acteServiceRegional(),
                s.type(),
                s.nom(),
                s.dateDebut(),
                s.dateFin(),
                s.etat(),
                s.conseillerReferent(),
                s.contrat(),
                s.partenaire(),
                mesure,
                s.conditions());
    }

    private static SaisieOffre avecDates(SaisieOffre s, LocalDate debut, LocalDate fin) {
        return new SaisieOffre(
                s.origine(),
                s.theme(),
                s.acteService(),
                s.acteServiceRegional(),
                s.type(),
                s.nom(),
                debut,
                fin,
                s.etat(),
                s.conseillerReferent(),
                s.contrat(),
                s.partenaire(),
                s.mesureNationale(),
                s.conditions());
    }
}
