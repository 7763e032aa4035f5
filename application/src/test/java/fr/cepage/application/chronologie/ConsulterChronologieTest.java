package fr.cepage.application.chronologie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.cepage.application.chronologie.Jalon.Acte;
import fr.cepage.application.chronologie.Jalon.CepCommence;
import fr.cepage.application.chronologie.Jalon.CepFini;
import fr.cepage.application.chronologie.Jalon.Echange;
import fr.cepage.application.chronologie.Jalon.PaceaCommence;
import fr.cepage.application.chronologie.Jalon.PaceaFini;
import fr.cepage.application.chronologie.Jalon.PassageEnPhase3;
import fr.cepage.application.chronologie.Jalon.PropositionFaite;
import fr.cepage.application.commun.Avertissement;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dispositif.ModifierDispositifCep;
import fr.cepage.application.dossier.JustifierDossier;
import fr.cepage.application.evenement.ModifierEvenement;
import fr.cepage.application.journal.DetailDActe;
import fr.cepage.application.liaison.AnnulerLiaisonRecue;
import fr.cepage.application.liaison.EnregistrerLiaisonRecue;
import fr.cepage.application.liaison.LiaisonRecueVue;
import fr.cepage.application.liaison.SaisieLiaison;
import fr.cepage.application.projet.EcrirePlan;
import fr.cepage.application.projet.EcrireProjet;
import fr.cepage.application.projet.SaisiePlan;
import fr.cepage.application.projet.SaisieProjet;
import fr.cepage.application.proposition.ChangerEtatProposition;
import fr.cepage.application.proposition.SaisieEtatProposition;
import fr.cepage.application.support.Saisies;
import fr.cepage.application.support.UseCasesDeTest;
import fr.cepage.domain.dispositif.AvertissementCep;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.Cloture;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.ParcoursCep;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.domain.dispositif.ValeursCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.ObjetJournal;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.Offres;
import fr.cepage.domain.pacea.Paceas;
import fr.cepage.domain.projet.Projets;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.domain.proposition.Proposition;
import fr.cepage.domain.proposition.Propositions;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ConsulterChronologieTest {
    private static final VersionAttendue QUELCONQUE = new VersionAttendue.Quelconque();
    private static final LocalDate AUJOURDHUI = Dossiers.AUJOURDHUI;

    private final UseCasesDeTest monde = new UseCasesDeTest();
    private final Dossier dossier = monde.avec(Dossiers.unDossierJustifie());

    @Test
    @Tag("PHA-03")
    void mele_tout_ce_qui_a_une_date_le_plus_recent_d_abord_et_le_prevu_au_dessus() {
        LocalDate mars = LocalDate.of(2026, 3, 2);
        DispositifCep ancien = monde.avec(Ceps.unCepClos(mars.minusYears(2), mars.minusYears(1), dossier));
        monde.avec(Ceps.unCepAvecPhase3Planifiee(mars, AUJOURDHUI.plusDays(5), dossier));
        monde.avec(Paceas.unPaceaClos(mars.minusYears(1).plusDays(1), mars.minusDays(1), ancien));
        Evenement evenement = monde.avec(Evenements.unEvenementEnCoursDu(AUJOURDHUI.minusDays(1), dossier));
        monde.avec(uneProposition("Atelier CV", AUJOURDHUI.minusDays(1), evenement));

        assertThat(jalons())
                .extracting(jalon -> jalon.getClass().getSimpleName() + " " + jalon.jour())
                .containsExactly(
                        "PassageEnPhase3 2026-06-20",
                        "Echange 2026-06-14",
                        "PropositionFaite 2026-06-14",
                        "CepCommence 2026-03-02",
                        "PaceaFini 2026-03-01",
                        "PaceaCommence 2025-03-03",
                        "CepFini 2025-03-02",
                        "CepCommence 2024-03-02");
        assertThat(jalons()).first().isEqualTo(new PassageEnPhase3(AUJOURDHUI.plusDays(5), true));
        monde.le(AUJOURDHUI.plusDays(5));
        assertThat(jalons()).first().isEqualTo(new PassageEnPhase3(AUJOURDHUI.plusDays(5), false));
    }

    @Test
    @Tag("SYN-13")
    void dit_le_projet_et_le_plan_enregistres_et_les_membres_qui_changent() {
        DispositifCep cep = monde.avec(Ceps.unCepEnPhase2Depuis(LocalDate.of(2026, 3, 2), dossier));
        monde.avec(Projets.unProjet(cep, Projets.unObjectif("Devenir soudeur")));
        monde.avec(Projets.unPlan(cep, Projets.unPlanComplet()));
        SaisieProjet saisie = SaisieProjet.de(Projets.auRythme("Devenir soudeur", "À plein temps"));
        VersionAttendue quelconque = new VersionAttendue.Quelconque();

        monde.executer(EcrireProjet.class, u -> u.execute(cep.id(), quelconque, saisie));
        monde.executer(EcrirePlan.class, u -> u.execute(cep.id(), quelconque, SaisiePlan.VIDE));

        assertThat(jalons())
                .filteredOn(Acte.class::isInstance)
                .extracting(jalon -> (Acte) jalon)
                .extracting(Acte::type, acte -> acte.details().getFirst().membre())
                .containsExactlyInAnyOrder(
                        tuple(ObjetJournal.Type.PROJET, "rythme"), tuple(ObjetJournal.Type.PLAN_ACTION, "etapes"));
    }

    @Test
    @Tag("CEP-12")
    @Tag("CEP-14")
    void dit_l_accord_de_chaque_entree_et_ce_qui_reste_a_regler_de_celle_en_cours() {
        LocalDate mars = LocalDate.of(2026, 3, 2);
        Dossier suiviParPersonne = monde.avec(Dossiers.unDossierSansReferent());
        monde.avec(Ceps.unCepClos(mars.minusYears(2), mars.minusYears(1), suiviParPersonne));
        monde.avec(Ceps.unCepEnPhase2Depuis(mars, suiviParPersonne));

        assertThat(jalons(suiviParPersonne))
                .filteredOn(CepCommence.class::isInstance)
                .containsExactly(
                        new CepCommence(
                                mars,
                                PhaseCep.PHASE_2,
                                mars,
                                List.of(Avertissement.de(AvertissementCep.REFERENT_DIFFERENT))),
                        new CepCommence(mars.minusYears(2), PhaseCep.PHASE_2, mars.minusYears(2), List.of()));
    }

    @Test
    @Tag("CLO-10")
    void dit_l_autre_operateur_et_ce_qui_contredit_la_fin() {
        LocalDate mars = LocalDate.of(2026, 3, 2);
        monde.avec(clos(mars.minusYears(2), ValeursCep.SANS_NOUVELLE, null));
        monde.avec(clos(mars, ValeursCep.DOUBLE_ACCOMPAGNEMENT, "Cap emploi 13"));
        LocalDate contact = mars.minusYears(2).plusDays(3);
        monde.avec(Evenements.unEvenementClosDu(contact, dossier));

        assertThat(jalons())
                .filteredOn(CepFini.class::isInstance)
                .extracting(jalon -> (CepFini) jalon)
                .extracting(CepFini::autreOperateur, CepFini::avertissements)
                .containsExactly(
                        tuple("Cap emploi 13", List.of()),
                        tuple(null, List.of(Avertissement.de(AvertissementCep.CONTACT_RECENT, contact))));
    }

    private DispositifCep clos(LocalDate entree, CodeValeur motif, @Nullable String operateur) {
        return Ceps.unCep(
                dossier, entree, new ParcoursCep.EnPhase2(entree), new Cloture(entree.plusDays(30), motif, operateur));
    }

    @Test
    @Tag("EVT-03")
    void raconte_ce_qui_s_est_fait_pendant_un_evenement_dans_cet_evenement_seul() {
        DispositifCep cep = monde.avec(Ceps.unCepEnPhase2Depuis(AUJOURDHUI.minusDays(9), dossier));
        Evenement evenement = monde.avec(Evenements.unEvenementEnCours(dossier));
        modifier(cep);

        List<Jalon> jalons = jalons();

        assertThat(jalons).hasSize(2).noneMatch(Acte.class::isInstance);
        assertThat(((Echange) jalons.getFirst()).evenement().id()).isEqualTo(evenement.id());
        assertThat(((Echange) jalons.getFirst()).evenement().actions())
                .extracting(action -> action.type())
                .containsExactly(ActionJournal.CEP_MODIFIE);
    }

    @Test
    void montre_aussi_les_actes_hors_de_tout_evenement_et_qui_les_a_faits() {
        DispositifCep cep = monde.avec(Ceps.unCepEnPhase2Depuis(AUJOURDHUI.minusDays(9), dossier));
        modifier(cep);
        monde.executer(JustifierDossier.class, u -> u.execute(dossier.id(), QUELCONQUE, "PASSEPORT", AUJOURDHUI));

        assertThat(jalons().stream().filter(Acte.class::isInstance).map(Acte.class::cast))
                .allSatisfy(acte -> assertThat(acte.auteur().nom()).isEqualTo("Claire Dubois"))
                .extracting(Acte::action)
                .containsExactly(ActionJournal.DOSSIER_JUSTIFIE, ActionJournal.CEP_MODIFIE);
    }

    @Test
    void dit_l_etat_la_phase_et_le_motif_de_chaque_chose() {
        Evenement evenement = monde.avec(Evenements.unEvenementClosDu(AUJOURDHUI, dossier));
        monde.avec(uneProposition("Atelier CV", AUJOURDHUI.minusDays(1), evenement));
        DispositifCep clos = monde.avec(Ceps.unCepClos(AUJOURDHUI.minusDays(60), AUJOURDHUI.minusDays(30), dossier));
        monde.avec(Paceas.unPaceaClos(AUJOURDHUI.minusDays(55), AUJOURDHUI.minusDays(50), clos));

        List<Jalon> jalons = jalons();

        PropositionFaite offre = premier(jalons, PropositionFaite.class);
        assertThat(offre.proposition().nomOffre()).isEqualTo("Atelier CV");
        assertThat(offre.proposition().etat()).isEqualTo(EtatProposition.ACCEPTEE);
        assertThat(premier(jalons, CepCommence.class).phase()).isEqualTo(PhaseCep.PHASE_2);
        assertThat(premier(jalons, CepFini.class).motif().libelle()).isEqualTo("Reprise d'emploi");
        assertThat(premier(jalons, PaceaFini.class).motif().code()).isEqualTo(Paceas.AUTONOMIE_ACQUISE);
        assertThat(premier(jalons, PaceaCommence.class).jour()).isEqualTo(AUJOURDHUI.minusDays(55));
    }

    @Test
    @Tag("ANN-06")
    void nomme_l_offre_d_un_acte_dont_la_proposition_n_est_pas_montree() {
        Evenement evenement = monde.avec(Evenements.unEvenementClosDu(AUJOURDHUI.minusDays(1), dossier));
        Proposition proposition = monde.avec(uneProposition("Atelier CV", AUJOURDHUI.minusDays(1), evenement));
        monde.executer(
                ChangerEtatProposition.class,
                u -> u.execute(proposition.id(), QUELCONQUE, new SaisieEtatProposition("REALISEE", null, null)));

        assertThat(monde.executer(
                                ConsulterChronologie.class,
                                u -> u.execute(dossier.id(), Set.of(FamilleJalon.ACTES), PageVoulue.premiere()))
                        .elements())
                .extracting(jalon -> ((Acte) jalon).offre())
                .containsExactly("Atelier CV");
    }

    @Test
    @Tag("ANN-06")
    void raconte_ce_qu_on_a_corrige_d_un_evenement_de_quoi_en_quoi_et_de_quel_jour_il_etait() {
        Evenement clos = monde.avec(Evenements.unEvenementClosDu(AUJOURDHUI.minusDays(1), dossier));
        monde.executer(
                ModifierEvenement.class,
                u -> u.execute(clos.id(), QUELCONQUE, _ -> Saisies.unEvenementDu(AUJOURDHUI.minusDays(1), "CEP")));

        Acte correction = premier(jalons(), Acte.class);

        assertThat(correction.action()).isEqualTo(ActionJournal.EVENEMENT_MODIFIE);
        assertThat(correction.auteur().nom()).isEqualTo("Claire Dubois");
        assertThat(correction.details())
                .contains(
                        new DetailDActe("contextes", "Accueil et information", "CEP"),
                        new DetailDActe("date", null, AUJOURDHUI.minusDays(1)));
    }

    @Test
    @Tag("NIV-03")
    void raconte_une_fiche_de_liaison_une_fois_son_annulation_comprise() {
        SaisieLiaison saisie = new SaisieLiaison("Apec", AUJOURDHUI.minusDays(5), null);
        LiaisonRecueVue recue = monde.executer(EnregistrerLiaisonRecue.class, u -> u.execute(dossier.id(), saisie));
        assertThat(jalons()).containsExactly(new Jalon.Liaison(recue));
        assertThat(jalons().getFirst().jour()).isEqualTo(AUJOURDHUI.minusDays(5));

        LiaisonRecueVue annulee =
                monde.executer(AnnulerLiaisonRecue.class, u -> u.execute(recue.id(), QUELCONQUE, "Doublon"));

        assertThat(jalons()).containsExactly(new Jalon.Liaison(annulee));
    }

    @Test
    void se_lit_par_parties() {
        for (int i = 0; i < 7; i++) {
            monde.avec(Evenements.unEvenementClosDu(AUJOURDHUI.minusDays(i), dossier));
        }
        assertThat(parcourir(3)).hasSize(7).doesNotHaveDuplicates();
    }

    private List<Jalon> parcourir(int limite) {
        List<Jalon> lus = new ArrayList<>();
        Page<Jalon> page = page(new PageVoulue(null, limite));
        lus.addAll(page.elements());
        while (page.suivant() != null) {
            page = page(new PageVoulue(page.suivant(), limite));
            lus.addAll(page.elements());
        }
        return lus;
    }

    private List<Jalon> jalons(Dossier lequel) {
        return monde.executer(ConsulterChronologie.class, u -> u.execute(lequel.id(), Set.of(), PageVoulue.premiere()))
                .elements();
    }

    private List<Jalon> jalons() {
        return page(PageVoulue.premiere()).elements();
    }

    private Page<Jalon> page(PageVoulue voulue) {
        return monde.executer(ConsulterChronologie.class, u -> u.execute(dossier.id(), Set.of(), voulue));
    }

    private static <T extends Jalon> T premier(List<Jalon> jalons, Class<T> type) {
        return jalons.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private Proposition uneProposition(String nom, LocalDate jour, Evenement evenement) {
        Offre offre = monde.avec(Offres.uneOffre(nom));
        return Propositions.uneProposition(
                dossier,
                new Proposition.OffreProposee(offre.id(), null),
                evenement.id(),
                jour,
                EtatProposition.ACCEPTEE);
    }

    private void modifier(DispositifCep cep) {
        monde.executer(
                ModifierDispositifCep.class,
                u -> u.execute(cep.id(), QUELCONQUE, _ -> Saisies.aiguilleur("CAP_EMPLOI")));
    }
}
