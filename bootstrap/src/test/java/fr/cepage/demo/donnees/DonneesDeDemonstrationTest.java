package fr.cepage.demo.donnees;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.commun.Horloge;
import fr.cepage.domain.demande.DemandesEnMemoire;
import fr.cepage.domain.dispositif.AgeCep;
import fr.cepage.domain.dispositif.CepsEnMemoire;
import fr.cepage.domain.dispositif.Cloture;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.PeriodePhase;
import fr.cepage.domain.dossier.DateNaissance;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossiersEnMemoire;
import fr.cepage.domain.droits.UtilisateursEnMemoire;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.EvenementsEnMemoire;
import fr.cepage.domain.journal.EntreeJournal;
import fr.cepage.domain.journal.JournalEnMemoire;
import fr.cepage.domain.offre.HistoriqueOffresEnMemoire;
import fr.cepage.domain.offre.OffresEnMemoire;
import fr.cepage.domain.pacea.FinPacea;
import fr.cepage.domain.pacea.Pacea;
import fr.cepage.domain.pacea.PaceasEnMemoire;
import fr.cepage.domain.proposition.PropositionsEnMemoire;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.domain.rendezvous.RendezVousEnMemoire;
import fr.cepage.domain.structure.StructuresEnMemoire;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.transaction.support.TransactionOperations;

/** What is invented tells of no young person what cannot be, whatever the day on which it is invented. */
@ParameterizedClass
@ValueSource(strings = {"2026-06-15", "2026-11-28", "2028-02-29"})
class DonneesDeDemonstrationTest {

    private static final LocalDate NOUVEAUX_MOTIFS = LocalDate.of(2021, 7, 13);
    private static final Set<String> ANCIENS = Set.of(
            "DECES",
            "DEMENAGEMENT",
            "FORMALISATION_PROJET",
            "INTERRUPTION_CONSTATEE",
            "INTERRUPTION_FORMALISEE",
            "PLAN_ACTION_REALISE",
            "PRISE_DE_RECUL_REALISEE",
            "REORIENTATION",
            "LIMITE_AGE");
    private static final Set<String> SILENCES = Set.of("SANS_NOUVELLE_6_MOIS", "INTERRUPTION_CONSTATEE");

    private final LocalDate aujourdhui;
    private final DossiersEnMemoire dossiers = new DossiersEnMemoire();
    private final CepsEnMemoire ceps = new CepsEnMemoire();
    private final PaceasEnMemoire paceas = new PaceasEnMemoire(ceps::existe);
    private final EvenementsEnMemoire evenements = new EvenementsEnMemoire();
    private final PropositionsEnMemoire propositions = new PropositionsEnMemoire();
    private final OffresEnMemoire offres = new OffresEnMemoire();
    private final DemandesEnMemoire demandes = new DemandesEnMemoire();
    private final RendezVousEnMemoire rendezVous = new RendezVousEnMemoire();
    private final JournalEnMemoire journal = new JournalEnMemoire();

    DonneesDeDemonstrationTest(String aujourdhui) {
        this.aujourdhui = LocalDate.parse(aujourdhui);
        Ecritures ecritures = new Ecritures(ceps, paceas, evenements, propositions, journal, UUID::randomUUID);
        new DonneesDeDemonstration(
                        new StructuresEnMemoire(),
                        new UtilisateursEnMemoire(),
                        dossiers,
                        ecritures,
                        new SuiviInvente(demandes, rendezVous, ecritures, UUID::randomUUID),
                        offres,
                        new HistoriqueOffresEnMemoire(),
                        UUID::randomUUID,
                        new Horloge(Clock.fixed(
                                this.aujourdhui.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC)),
                        TransactionOperations.withoutTransaction())
                .run(new DefaultApplicationArguments());
    }

    @Test
    void il_y_a_quelqu_un_a_chaque_etape() {
        assertThat(tous()).hasSize(440);
        assertThat(clos().map(cep -> motif(cep)))
                .contains("LIMITE_AGE", "INTERRUPTION_CONSTATEE", "SANS_NOUVELLE_6_MOIS", "REPRISE_EMPLOI");
        assertThat(tous().flatMap(this::paceas).filter(Pacea::enCours)).isNotEmpty();
        assertThat(tous().flatMap(this::evenements).filter(Evenement::enCours)).isNotEmpty();
    }

    @Test
    void un_motif_de_sortie_se_choisissait_le_jour_de_la_fin() {
        assertThat(clos())
                .allSatisfy(cep -> assertThat(ANCIENS.contains(motif(cep)))
                        .as("%s on %s", motif(cep), fin(cep))
                        .isEqualTo(fin(cep).isBefore(NOUVEAUX_MOTIFS)));
    }

    @Test
    void la_limite_d_age_clot_a_26_ans() {
        assertThat(tous())
                .allSatisfy(dossier -> assertThat(ceps(dossier).filter(cep -> clos(cep, Set.of("LIMITE_AGE"))))
                        .allSatisfy(cep -> assertThat(fin(cep))
                                .isBetween(
                                        naissance(dossier).anniversaire(AgeCep.LIMITE),
                                        naissance(dossier)
                                                .anniversaire(AgeCep.LIMITE)
                                                .plusMonths(1))));
    }

    @Test
    void sans_nouvelle_depuis_6_mois_veut_dire_aucun_contact_pendant_6_mois() {
        assertThat(tous())
                .allSatisfy(dossier -> assertThat(ceps(dossier).filter(cep -> clos(cep, SILENCES)))
                        .allSatisfy(cep -> assertThat(contacts(dossier))
                                .isNotEmpty()
                                .noneMatch(jour -> jour.isAfter(fin(cep).minusMonths(6)) && !jour.isAfter(fin(cep)))));
    }

    @Test
    void chacun_a_l_age_de_son_cep_et_de_son_pacea() {
        assertThat(tous()).allSatisfy(dossier -> {
            DateNaissance naissance = naissance(dossier);
            assertThat(ceps(dossier).map(cep -> naissance.ageLe(cep.entree().dateEntretienInitialisation())))
                    .allMatch(age -> age >= AgeCep.MINIMUM);
            assertThat(paceas(dossier))
                    .allSatisfy(pacea -> assertThat(naissance.ageLe(pacea.dateEntree()))
                            .isBetween(AgeCep.MINIMUM, AgeCep.LIMITE - 1));
            assertThat(paceas(dossier).map(pacea -> fin(pacea)))
                    .allMatch(fin -> !fin.isAfter(naissance.anniversaire(AgeCep.LIMITE)));
        });
    }

    @Test
    void les_dates_d_un_cep_se_suivent_et_son_pacea_s_y_tient() {
        assertThat(tous().flatMap(this::ceps)).allSatisfy(cep -> {
            assertThat(cep.entree().dateEntretienInitialisation())
                    .isBeforeOrEqualTo(cep.entree().dateEntree());
            assertThat(cep.phases(aujourdhui).stream().map(PeriodePhase::debut)).isSorted();
            assertThat(cep.phases(aujourdhui).getLast().debut()).isBeforeOrEqualTo(fin(cep));
            assertThat(fin(cep)).isBeforeOrEqualTo(aujourdhui);
        });
        assertThat(tous().flatMap(this::paceas)).allSatisfy(pacea -> {
            DispositifCep cep =
                    ceps.findById(pacea.cep().orElseThrow(), pacea.structure()).orElseThrow();
            assertThat(pacea.dateEntree()).isBetween(cep.entree().dateEntree(), fin(pacea));
            assertThat(fin(pacea)).isBeforeOrEqualTo(fin(cep));
        });
    }

    @Test
    void rien_ne_precede_le_dossier_ni_les_16_ans_et_un_cep_attend_l_identite_vue() {
        assertThat(tous()).allSatisfy(dossier -> {
            LocalDate ouverture = jours(dossier).min(LocalDate::compareTo).orElseThrow();
            assertThat(journal.entrees(dossier.id().valeur()).getFirst())
                    .satisfies(creation -> assertThat(jour(creation)).isEqualTo(ouverture));
            assertThat(ouverture).isAfterOrEqualTo(naissance(dossier).anniversaire(AgeCep.MINIMUM));
            assertThat(contacts(dossier)).allMatch(jour -> !jour.isBefore(ouverture));
            assertThat(ceps(dossier))
                    .allSatisfy(cep -> assertThat(
                                    dossier.justification().orElseThrow().dateVerification())
                            .isBeforeOrEqualTo(cep.entree().dateEntree()));
        });
    }

    @Test
    void un_evenement_n_est_sur_le_cep_que_pendant_un_cep() {
        assertThat(tous())
                .allSatisfy(dossier -> assertThat(evenements(dossier)
                                .filter(evenement ->
                                        evenement.fiche().contextes().dansLaSynthese()))
                        .allSatisfy(evenement -> assertThat(ceps(dossier))
                                .anyMatch(cep -> !evenement
                                                .fiche()
                                                .date()
                                                .isBefore(cep.entree().dateEntree())
                                        && !evenement.fiche().date().isAfter(fin(cep)))));
    }

    @Test
    void qui_est_parti_depuis_longtemps_n_est_plus_attendu() {
        assertThat(tous().filter(dossier -> naissance(dossier).ageLe(aujourdhui) > AgeCep.LIMITE))
                .isNotEmpty()
                .allSatisfy(dossier -> {
                    assertThat(ceps(dossier)).noneMatch(DispositifCep::enCours);
                    assertThat(rendezVous.tous(dossier.structure()))
                            .noneMatch(attendu -> attendu.dossier().equals(dossier.id()));
                });
    }

    private Stream<Dossier> tous() {
        return Effectif.tous().stream()
                .flatMap(effectif -> dossiers.tous(effectif.structure().code()).stream());
    }

    private Stream<DispositifCep> clos() {
        return tous().flatMap(this::ceps).filter(cep -> cep.cloture().isPresent());
    }

    private Stream<DispositifCep> ceps(Dossier dossier) {
        return ceps.findByDossier(dossier.id(), dossier.structure()).stream();
    }

    private Stream<Pacea> paceas(Dossier dossier) {
        return paceas.findByDossier(dossier.id(), dossier.structure()).stream();
    }

    private Stream<Evenement> evenements(Dossier dossier) {
        return evenements.tous(dossier.structure()).stream()
                .filter(evenement -> evenement.dossier().equals(dossier.id()));
    }

    /** On which days that person and the structure spoke. */
    private List<LocalDate> contacts(Dossier dossier) {
        List<LocalDate> jours = new ArrayList<>();
        ceps(dossier).forEach(cep -> {
            jours.add(cep.entree().dateEntretienInitialisation());
            cep.phases(aujourdhui).forEach(phase -> jours.add(phase.debut()));
        });
        evenements(dossier).forEach(evenement -> jours.add(evenement.fiche().date()));
        demandes.findByDossier(dossier.id(), dossier.structure())
                .forEach(demande -> jours.add(demande.contenu().date()));
        rendezVous.tous(dossier.structure()).stream()
                .filter(pris -> pris.dossier().equals(dossier.id()) && pris.etat() == EtatRendezVous.PRESENT)
                .forEach(pris -> jours.add(pris.contenu().jour()));
        return jours;
    }

    private Stream<LocalDate> jours(Dossier dossier) {
        return journal.entrees(dossier.id().valeur()).stream().map(DonneesDeDemonstrationTest::jour);
    }

    private static LocalDate jour(EntreeJournal entree) {
        return LocalDate.ofInstant(entree.instant(), ZoneOffset.UTC);
    }

    private static DateNaissance naissance(Dossier dossier) {
        return dossier.fiche().identite().dateNaissance();
    }

    private static boolean clos(DispositifCep cep, Set<String> motifs) {
        return cep.cloture().isPresent() && motifs.contains(motif(cep));
    }

    private static String motif(DispositifCep cep) {
        return cep.cloture().orElseThrow().motifSortie().valeur();
    }

    /** Today while it goes on. */
    private LocalDate fin(DispositifCep cep) {
        return cep.cloture().map(Cloture::dateFinReelle).orElse(aujourdhui);
    }

    private LocalDate fin(Pacea pacea) {
        return pacea.fin().map(FinPacea::dateFin).orElse(aujourdhui);
    }
}
