package fr.cepage.persistence;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.CLAIRE;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.appel.Acteur;
import fr.cepage.application.appel.Appel;
import fr.cepage.application.chronologie.ConsulterChronologie;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.demande.CriteresDemandes;
import fr.cepage.application.demande.DemandeQueries;
import fr.cepage.application.dispositif.ConsulterActesDuCep;
import fr.cepage.application.dispositif.ListerDispositifsCep;
import fr.cepage.application.document.ContenuDocument;
import fr.cepage.application.document.MiseEnPage;
import fr.cepage.application.document.PrevoirDocument;
import fr.cepage.application.document.SaisieApercu;
import fr.cepage.application.dossier.CriteresDossiers;
import fr.cepage.application.dossier.DossierQueries;
import fr.cepage.application.evenement.CriteresEvenements;
import fr.cepage.application.evenement.EvenementQueries;
import fr.cepage.application.journal.Journal;
import fr.cepage.application.journal.JournalQueries;
import fr.cepage.application.liaison.LiaisonRecueQueries;
import fr.cepage.application.projet.SaisiesProjet;
import fr.cepage.application.rendezvous.RendezVousQueries;
import fr.cepage.application.support.MiseEnPageDeTest;
import fr.cepage.domain.commun.Duree;
import fr.cepage.domain.demande.DemandeRepository;
import fr.cepage.domain.demande.Demandes;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.Circonstances;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dispositif.ValeursCep;
import fr.cepage.domain.document.TypeDocument;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.evenement.EtatEvenement;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.EvenementRepository;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.JournalDomainEvent;
import fr.cepage.domain.journal.JournalRepository;
import fr.cepage.domain.journal.ObjetJournal;
import fr.cepage.domain.liaison.LiaisonRecueRepository;
import fr.cepage.domain.liaison.Liaisons;
import fr.cepage.domain.pacea.Pacea;
import fr.cepage.domain.pacea.PaceaRepository;
import fr.cepage.domain.pacea.Paceas;
import fr.cepage.domain.rendezvous.Rdvs;
import fr.cepage.domain.rendezvous.RendezVousRepository;
import fr.cepage.domain.structure.Structure;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

/** However many rows there are, a list or a sheet costs the same number of statements. */
@TestPersistance
class NombreDeRequetesTest {
    private static final Structure STRUCTURE =
            new Structure(MARSEILLE, "Marseille", null, null, null, ZoneId.of("Europe/Paris"));

    @Autowired
    private DossierQueries queries;

    @Autowired
    private JournalQueries journal;

    @Autowired
    private DossierRepository dossiers;

    @Autowired
    private DispositifCepRepository ceps;

    @Autowired
    private DemandeQueries demandes;

    @Autowired
    private DemandeRepository depotDemandes;

    @Autowired
    private LiaisonRecueQueries liaisons;

    @Autowired
    private LiaisonRecueRepository depotLiaisons;

    @Autowired
    private RendezVousQueries rendezVous;

    @Autowired
    private RendezVousRepository depotRendezVous;

    @Autowired
    private PaceaRepository paceas;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private EvenementRepository evenements;

    @Autowired
    private EvenementQueries lecture;

    @Autowired
    private JournalRepository lignes;

    @Autowired
    private ApplicationContext adapters;

    private JeuDEssai jeu;
    private Dossier dossier;

    @BeforeEach
    void preparer() {
        BaseDeTest.vider();
        jeu = new JeuDEssai(dossiers, ceps, transactions);
        dossier = unDossierAvecUnCep();
    }

    @Test
    void la_liste_des_dossiers_en_coute_une() {
        verifierConstant(
                1,
                () -> queries.rechercher(MARSEILLE, CriteresDossiers.texte(null), AUJOURDHUI, PageVoulue.premiere()));
    }

    @Test
    void la_recherche_par_nom_en_coute_deux_au_plus() {
        verifierConstant(
                2,
                () -> queries.rechercher(
                        MARSEILLE, CriteresDossiers.texte("martin"), AUJOURDHUI, PageVoulue.premiere()));
    }

    @Test
    void la_fiche_en_coute_deux() {
        verifierConstant(2, () -> queries.find(dossier.id(), MARSEILLE, AUJOURDHUI));
    }

    @Test
    void le_journal_en_coute_une() {
        verifierConstant(1, () -> journal.findByDossier(dossier.id(), MARSEILLE, PageVoulue.premiere()));
    }

    @Test
    void les_cep_d_un_dossier_en_coutent_une_avec_leurs_phases() {
        int avant = Requetes.compter(() -> jeu.en(() -> ceps.findByDossier(dossier.id(), MARSEILLE)));
        for (int annee = 2018; annee < 2025; annee++) {
            jeu.ajouter(Ceps.unCepClos(LocalDate.of(annee, 1, 8), LocalDate.of(annee, 6, 4), dossier));
        }

        int apres = Requetes.compter(() -> jeu.en(() -> ceps.findByDossier(dossier.id(), MARSEILLE)));

        assertThat(avant).isEqualTo(apres).isEqualTo(1);
    }

    @Test
    void les_evenements_avec_leurs_actions_en_coutent_deux() {
        Evenement evenement = jeu.en(() -> evenements.save(Evenements.unEvenementEnCours(dossier)));
        verifierDeux(() -> lecture.rechercher(dossier.id(), STRUCTURE, CriteresEvenements.TOUS, PageVoulue.premiere()));
        verifierDeux(() -> lecture.find(evenement.id(), STRUCTURE));
        verifierDeux(() -> lecture.findEnCours(dossier.id(), STRUCTURE));
    }

    private void verifierDeux(Supplier<?> lectureDEvenements) {
        int avant = Requetes.compter(() -> jeu.en(lectureDEvenements));
        for (int i = 1; i < 10; i++) {
            avecDesActes(AUJOURDHUI.minusDays(i));
        }
        assertThat(Requetes.compter(() -> jeu.en(lectureDEvenements)))
                .isEqualTo(avant)
                .isEqualTo(2);
    }

    private void avecDesActes(LocalDate jour) {
        Evenement clos = Evenements.unEvenement(
                dossier,
                Evenements.uneFiche(jour, new Duree(30), "N2_BESOIN", "T_ATELIER_CEP", "N1_FICHE_DE_LIAISON"),
                EtatEvenement.CLOS);
        jeu.en(() -> evenements.save(clos));
    }

    /** Who acts, the CEP, the reference, and one for all events. */
    @Test
    @Tag("REF-01")
    void les_actes_d_un_cep_en_coutent_quatre() {
        UseCasesSurPostgres cas = new UseCasesSurPostgres(adapters);
        DispositifCep cep =
                jeu.en(() -> ceps.findByDossier(dossier.id(), MARSEILLE)).getFirst();
        Supplier<?> lecture = () -> cas.executer(ConsulterActesDuCep.class, u -> u.execute(cep.id()));
        assertThat(Requetes.compter(lecture)).isEqualTo(4);
        for (int i = 0; i < 10; i++) {
            avecDesActes(AUJOURDHUI.minusDays(i));
        }
        assertThat(Requetes.compter(lecture)).isEqualTo(4);
    }

    /** However many CEP, one statement for the contacts that their ends make matter, one for what was handed over. */
    @Test
    @Tag("CLO-10")
    @Tag("SYN-11")
    void les_dispositifs_d_un_dossier_en_coutent_autant_quel_que_soit_le_nombre_des_clotures() {
        UseCasesSurPostgres cas = new UseCasesSurPostgres(adapters);
        Supplier<?> lecture = () -> cas.executer(ListerDispositifsCep.class, u -> u.execute(dossier.id()));
        int sansCloture = Requetes.compter(lecture);
        jeu.ajouter(Ceps.unCepClosPour(
                ValeursCep.SANS_NOUVELLE, LocalDate.of(2017, 1, 9), LocalDate.of(2017, 6, 4), dossier));
        assertThat(Requetes.compter(lecture)).isEqualTo(sansCloture + 2);
        for (int annee = 2018; annee < 2025; annee++) {
            jeu.ajouter(Ceps.unCepClosPour(
                    ValeursCep.SANS_NOUVELLE, LocalDate.of(annee, 1, 8), LocalDate.of(annee, 6, 4), dossier));
        }
        assertThat(Requetes.compter(lecture)).isEqualTo(sansCloture + 2);
    }

    /** What is stored is read when the preview opens; what is typed then costs nothing more. */
    @Test
    @Tag("SYN-14")
    void un_apercu_en_coute_autant_quel_que_soit_le_nombre_des_evenements_et_aucune_tant_qu_on_tape() {
        UseCasesSurPostgres cas = new UseCasesSurPostgres(adapters).avec(MiseEnPage.class, new MiseEnPageDeTest());
        DispositifCep cep =
                jeu.en(() -> ceps.findByDossier(dossier.id(), MARSEILLE)).getFirst();
        Supplier<ContenuDocument> lecture = () -> cas.horsTransaction(PrevoirDocument.class, u -> u.execute(cep.id()));
        avecDesActes(AUJOURDHUI);
        assertThat(Requetes.compter(lecture)).isEqualTo(18);
        for (int i = 1; i < 10; i++) {
            avecDesActes(AUJOURDHUI.minusDays(i));
        }
        assertThat(Requetes.compter(lecture)).isEqualTo(18);
        ContenuDocument enregistre = lecture.get();
        SaisieApercu saisie =
                new SaisieApercu(TypeDocument.SYNTHESE_1, SaisiesProjet.unObjectif("Soigner"), null, Set.of());
        assertThat(Requetes.compter(
                        () -> cas.horsTransaction(PrevoirDocument.class, u -> u.execute(enregistre, saisie))))
                .isZero();
    }

    /**
     * Who acts, the dossier, the timeline, its events and their labels, the motifs, the CEP and what their warnings hang
     * on, and the fiches de liaison where there are any: however much happened.
     */
    @Test
    void une_partie_de_la_chronologie_en_coute_neuf_et_une_pour_les_fiches_de_liaison() {
        UseCasesSurPostgres cas = new UseCasesSurPostgres(adapters);
        Supplier<?> partie = () ->
                cas.executer(ConsulterChronologie.class, u -> u.execute(dossier.id(), Set.of(), PageVoulue.premiere()));
        jeu.en(() -> evenements.save(Evenements.unEvenementEnCours(dossier)));
        assertThat(Requetes.compter(partie)).isEqualTo(9);
        for (int i = 1; i < 10; i++) {
            Evenement clos = Evenements.unEvenementClosDu(AUJOURDHUI.minusDays(i), dossier);
            jeu.en(() -> evenements.save(clos));
        }
        assertThat(Requetes.compter(partie)).isEqualTo(9);
        for (int i = 0; i < 3; i++) {
            jeu.en(() -> depotLiaisons.save(Liaisons.uneLiaison(dossier)));
            assertThat(Requetes.compter(partie)).isEqualTo(10);
        }
    }

    /** One to find the event en cours, one to write the line: the follow-up pays the first, the sheet does not. */
    @Test
    @Tag("EVT-03")
    void une_ligne_du_journal_en_coute_deux_dans_le_suivi_et_une_ailleurs() {
        DispositifCep cep =
                jeu.en(() -> ceps.findByDossier(dossier.id(), MARSEILLE)).getFirst();
        Journal notes = new Journal(lignes, evenements, UUID::randomUUID);
        Appel appel = new Appel(
                new Acteur(Dossiers.CLAIRE, "Claire", MARSEILLE, Set.of(), false),
                STRUCTURE,
                BaseDeTest.MAINTENANT,
                AUJOURDHUI);
        JournalDomainEvent surLaFiche = new JournalDomainEvent(
                dossier.id().valeur(),
                new ObjetJournal(ObjetJournal.Type.DOSSIER, dossier.id().valeur()),
                ActionJournal.DOSSIER_CREE,
                Map.of());
        assertThat(Requetes.compter(() -> jeu.en(() -> {
                    cep.supprimer(Circonstances.ORDINAIRES);
                    cep.releverFaits().forEach(fait -> notes.apprendre(fait, appel));
                    return cep;
                })))
                .isEqualTo(2);
        assertThat(Requetes.compter(() -> jeu.en(() -> {
                    notes.apprendre(surLaFiche, appel);
                    return cep;
                })))
                .isEqualTo(1);
    }

    @Test
    void les_fiches_de_liaison_d_un_dossier_en_coutent_une() {
        verifierConstant(
                1,
                () -> liaisons.findByDossier(dossier.id(), MARSEILLE, true, PageVoulue.premiere()),
                () -> jeu.en(() -> depotLiaisons.save(Liaisons.uneLiaison(dossier))));
    }

    @Test
    void les_demandes_d_un_dossier_en_coutent_deux() {
        verifierConstant(
                2,
                () -> demandes.findByDossier(dossier.id(), MARSEILLE, CriteresDemandes.TOUTES, PageVoulue.premiere()),
                () -> jeu.en(() -> depotDemandes.save(Demandes.uneDemande(dossier))));
    }

    @Test
    void les_rendez_vous_d_un_dossier_en_coutent_deux_comme_l_agenda_de_quelqu_un() {
        Runnable unDePlus = () -> jeu.en(() -> depotRendezVous.save(Rdvs.unRendezVous(dossier)));
        verifierConstant(
                2,
                () -> rendezVous.findByDossier(dossier.id(), MARSEILLE, AUJOURDHUI, PageVoulue.premiere()),
                unDePlus);
        verifierConstant(2, () -> rendezVous.findByIntervenant(CLAIRE, MARSEILLE, AUJOURDHUI, AUJOURDHUI), unDePlus);
    }

    @Test
    void les_pacea_d_un_dossier_en_coutent_une() {
        DispositifCep cep =
                jeu.en(() -> ceps.findByDossier(dossier.id(), MARSEILLE)).getFirst();
        for (int annee = 2018; annee < 2025; annee++) {
            Pacea clos = Paceas.unPaceaClos(LocalDate.of(annee, 1, 8), LocalDate.of(annee, 6, 4), cep);
            jeu.en(() -> paceas.save(clos));
        }

        assertThat(Requetes.compter(() -> jeu.en(() -> paceas.findByDossier(dossier.id(), MARSEILLE))))
                .isEqualTo(1);
    }

    private void verifierConstant(int attendues, Supplier<?> lecture) {
        verifierConstant(attendues, lecture, this::unDossierAvecUnCep);
    }

    private void verifierConstant(int attendues, Supplier<?> lecture, Runnable unDePlus) {
        assertThat(Requetes.compter(() -> jeu.en(lecture))).isEqualTo(attendues);
        for (int i = 0; i < 10; i++) {
            unDePlus.run();
        }
        assertThat(Requetes.compter(() -> jeu.en(lecture))).isEqualTo(attendues);
    }

    private Dossier unDossierAvecUnCep() {
        Dossier nouveau = jeu.ajouter(Dossiers.unDossierJustifie());
        jeu.ajouter(Ceps.unCepEnPhase2Depuis(LocalDate.of(2026, 2, 2), nouveau));
        return nouveau;
    }
}
