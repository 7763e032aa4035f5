package fr.cepage.application.commun;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.appel.StructureInconnue;
import fr.cepage.application.dossier.AvertissementDossier;
import fr.cepage.application.offre.DispositifCatalogue;
import fr.cepage.application.rendezvous.AvertissementRendezVous;
import fr.cepage.application.rendezvous.Simultanes;
import fr.cepage.application.support.Classes;
import fr.cepage.domain.commun.CodeMessage;
import fr.cepage.domain.commun.RefusValeur;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.demande.ActionDemande;
import fr.cepage.domain.demande.EtatDemande;
import fr.cepage.domain.demande.RefusDemande;
import fr.cepage.domain.dispositif.AvertissementCep;
import fr.cepage.domain.dispositif.EtatCep;
import fr.cepage.domain.dispositif.InterditSousPacea;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.domain.dispositif.RefusCep;
import fr.cepage.domain.document.RefusDocument;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.evenement.ActionEvenement;
import fr.cepage.domain.evenement.RefusEvenement;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.liaison.RefusLiaison;
import fr.cepage.domain.offre.RefusOffre;
import fr.cepage.domain.pacea.ActionPacea;
import fr.cepage.domain.pacea.AvertissementPacea;
import fr.cepage.domain.pacea.RefusPacea;
import fr.cepage.domain.projet.RefusPlan;
import fr.cepage.domain.projet.RefusProjet;
import fr.cepage.domain.proposition.RefusProposition;
import fr.cepage.domain.referentiel.RefusReferentiel;
import fr.cepage.domain.rendezvous.ActionRendezVous;
import fr.cepage.domain.rendezvous.RefusRendezVous;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
    private static final Pattern APOSTROPHE_SEULE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern TROU = Pattern.compile("\\{(\\d+)}");
    /** What is said with a parameter, and how many. */
    private static final Map<CodeMessage, Integer> PARAMETRES = Map.ofEntries(
            entry(RefusDocument.INCOMPLET, 1),
            entry(RefusDocument.DATE_ANTERIEURE, 1),
            entry(RefusValeur.TROP_LONG, 1),
            entry(RefusValeur.TROP_D_ELEMENTS, 1),
            entry(RefusValeur.CARACTERES_INTERDITS, 1),
            entry(RefusValeur.NOM, 1),
            entry(RefusReferentiel.VALEUR_INACTIVE, 1),
            entry(RefusCep.AGE_MINIMUM, 1),
            entry(RefusCep.CHEVAUCHEMENT, 1),
            entry(RefusCep.PHASE3_TROP_TOT, 1),
            entry(RefusCep.PHASE3_TROP_TARD, 1),
            entry(RefusCep.FIN_AVANT_PHASE, 1),
            entry(RefusEvenement.CONTEXTES_TROP_NOMBREUX, 1),
            entry(RefusEvenement.COMMENTAIRE_TROP_LONG, 1),
            entry(RefusProposition.TRANSITION, 2),
            entry(RefusProposition.DATE_ANTERIEURE, 1),
            entry(RefusProposition.COMMENTAIRE_TROP_LONG, 1),
            entry(RefusOffre.AGES, 1),
            entry(RefusOffre.PLACES, 1),
            entry(RefusLiaison.DATE_TROP_ANCIENNE, 1),
            entry(RefusLiaison.RESUME_TROP_LONG, 1),
            entry(RefusDemande.TRANSITION, 2),
            entry(RefusDemande.COMMENTAIRE_TROP_LONG, 1),
            entry(RefusRendezVous.TRANSITION, 2),
            entry(RefusRendezVous.TROP_TOT, 2),
            entry(RefusRendezVous.NON_PLANIFIE, 1),
            entry(RefusRendezVous.HEURE_INEXISTANTE, 1),
            entry(RefusRendezVous.DUREE, 2),
            entry(RefusEvenement.DUREE, 2),
            entry(RefusRendezVous.DATE_ELOIGNEE, 2),
            entry(AvertissementRendezVous.SIMULTANE, 2),
            entry(RefusProjet.ANNEE, 2),
            entry(RefusProjet.FREQUENCE, 2),
            entry(RefusProjet.DATE_ELOIGNEE, 2),
            entry(RefusPlan.MONTANT, 2),
            entry(RefusPlan.DATE_ELOIGNEE, 2),
            entry(RefusPlan.HEURES, 2),
            entry(RefusCep.PACEA_EN_COURS, 1),
            entry(AvertissementCep.ENTRETIEN_SANS_CONTEXTE, 1),
            entry(AvertissementCep.CONTACT_RECENT, 1),
            entry(AvertissementCep.SYNTHESE_A_REMETTRE, 1),
            entry(RefusPacea.AGE, 2),
            entry(RefusPacea.DATE_FIN, 1),
            entry(AvertissementPacea.DUREE_DEPASSEE, 2),
            entry(AvertissementDossier.DOUBLON_PROBABLE, 1));

    /** Menus have their words in the bundles of the pages, the catalogue speaks French alone; the journal is tried below. */
    private static final Set<Class<?>> DITS_AUTREMENT = Set.of(
            ActionDemande.class,
            ActionEvenement.class,
            ActionJournal.class,
            ActionPacea.class,
            ActionRendezVous.class,
            DispositifCatalogue.class);

    private final Properties francais = bundle("messages.properties");
    private final Properties anglais = bundle("messages_en.properties");

    static Stream<CodeMessage> codes() {
        return Classes.telles(type -> type.isEnum() && type.isAssignableTo(CodeMessage.class))
                .filter(type -> !DITS_AUTREMENT.contains(type))
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(CodeMessage.class::cast);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void chaque_code_a_sa_phrase_dans_les_deux_langues(CodeMessage code) {
        assertThat(francais.getProperty(code.cle()))
                .as("français %s", code.cle())
                .isNotBlank();
        assertThat(anglais.getProperty(code.cle())).as("anglais %s", code.cle()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void chaque_phrase_a_les_trous_de_ses_parametres(CodeMessage code) {
        int nombre = PARAMETRES.getOrDefault(code, 0);
        assertThat(trous(francais.getProperty(code.cle()))).hasSize(nombre);
        assertThat(trous(anglais.getProperty(code.cle()))).hasSize(nombre);
    }

    @ParameterizedTest
    @EnumSource
    void chaque_action_du_journal_a_son_libelle(ActionJournal action) {
        assertThat(Messages.texte(action, Locale.FRENCH)).isNotBlank();
    }

    @Test
    void les_phrases_que_lancent_les_exceptions_existent() {
        for (RuntimeException exception :
                Set.of(new VersionManquante(), new VersionPerimee(), new StructureInconnue(), new CurseurInvalide())) {
            assertThat(francais).containsKey(exception.getMessage());
            assertThat(anglais).containsKey(exception.getMessage());
        }
    }

    @Test
    void aucune_apostrophe_seule_n_est_avalee() {
        assertThat(avec(francais, APOSTROPHE_SEULE)).isEmpty();
        assertThat(avec(anglais, APOSTROPHE_SEULE)).isEmpty();
    }

    @Test
    void les_deux_langues_disent_les_memes_choses_aux_libelles_nationaux_pres() {
        Set<String> absentes = new TreeSet<>(francais.stringPropertyNames());
        absentes.removeAll(anglais.stringPropertyNames());
        assertThat(absentes)
                .allMatch(cle -> cle.matches("(cep\\.phase|cep\\.etat|catalogue\\.dispositif|journal\\.action)\\..*"));
        assertThat(francais.stringPropertyNames()).containsAll(anglais.stringPropertyNames());
        for (String cle : anglais.stringPropertyNames()) {
            assertThat(trous(anglais.getProperty(cle))).as(cle).isEqualTo(trous(francais.getProperty(cle)));
        }
    }

    @Test
    @Tag("DRO-02")
    void le_droit_manquant_envoie_au_referent_i_milo() {
        assertThat(Messages.texte(Droit.PROPOSER_CEP, Locale.FRENCH))
                .isEqualTo("Le droit « Proposer le CEP » n'a pas été attribué à votre profil."
                        + " Voyez avec votre référent i-milo.");
    }

    @Test
    @Tag("CEP-10")
    void le_libelle_dit_la_phase_et_l_etat() {
        assertThat(libelle(PhaseCep.PHASE_2, EtatCep.EN_COURS)).isEqualTo("CEP CONSEIL PERSONNALISÉ (EN COURS)");
        assertThat(libelle(PhaseCep.PHASE_3, EtatCep.CLOS))
                .isEqualTo("CEP ACCOMPAGNEMENT PERSONNALISÉ VERS LA MISE EN ŒUVRE DU PROJET (CLOS)");
        assertThat(Messages.texte("cep.phase.PHASE_2.court", Locale.FRENCH)).isEqualTo("CEP 2");
        assertThat(Messages.texte("cep.phase.PHASE_3.court", Locale.FRENCH)).isEqualTo("CEP 3");
    }

    @ParameterizedTest
    @Tag("CEP-09")
    @EnumSource
    void chaque_phase_a_son_texte_d_aide(PhaseCep phase) {
        assertThat(Messages.texte("cep.phase." + phase + ".aide", Locale.FRENCH))
                .isNotBlank();
    }

    @Test
    void les_dates_s_ecrivent_comme_on_les_lit() {
        Violation violation = Violation.de(RefusCep.PHASE3_TROP_TOT, LocalDate.of(2026, 4, 2));
        assertThat(Messages.texte(violation, Locale.FRANCE)).contains("02/04/2026");
        assertThat(Messages.texte(violation, Locale.UK)).contains("2026-04-02");
    }

    @Test
    @Tag("RDV-03")
    void un_moment_s_ecrit_avec_son_jour_et_qui_est_pris_dans_la_langue_de_la_phrase() {
        Avertissement pris = new Simultanes(null, LocalDateTime.of(2026, 6, 15, 9, 5))
                .avertissements("Claire Dubois")
                .getFirst();
        assertThat(Messages.texte(pris, Locale.FRANCE))
                .isEqualTo("Le jeune a déjà un rendez-vous à ce moment-là : lundi 15/06/2026 à 09:05.");
        assertThat(Messages.texte(pris, Locale.UK))
                .isEqualTo("The young person already has a rendez-vous at that time: 2026-06-15 09:05.");
    }

    @Test
    void un_etat_se_lit_dans_la_langue_de_la_phrase() {
        Violation violation = Violation.de(RefusDemande.TRANSITION, EtatDemande.TRAITEE, EtatDemande.SANS_SUITE);
        assertThat(Messages.texte(violation, Locale.FRANCE)).contains("« Traitée »", "« Sans suite »");
        assertThat(Messages.texte(violation, Locale.UK)).contains("\"Treated\"", "\"Without consequence\"");
    }

    @Test
    void une_langue_inconnue_lit_le_francais_et_les_nombres_sans_separateur() {
        Violation violation = Violation.de(RefusValeur.TROP_LONG, 10000);
        assertThat(Messages.texte(violation, Locale.GERMAN))
                .isEqualTo(Messages.texte(violation, Locale.FRENCH))
                .contains("10000");
    }

    @ParameterizedTest
    @Tag("PHA-06")
    @Tag("CLO-04")
    @Tag("SUP-02")
    @EnumSource
    void ce_que_le_pacea_interdit_dit_ce_qu_il_faut_faire_d_abord(InterditSousPacea interdit) {
        Violation violation = Violation.de(RefusCep.PACEA_EN_COURS, interdit);
        String avant = interdit == InterditSousPacea.SUPPRESSION ? "Supprimez" : "Clôturez";
        assertThat(Messages.texte(violation, Locale.FRENCH))
                .startsWith("Le jeune est en PACEA : ")
                .endsWith(" " + avant + " d'abord le PACEA.");
        assertThat(Messages.texte(violation, Locale.ENGLISH))
                .contains("PACEA en cours")
                .endsWith(" the PACEA.");
    }

    private static String libelle(PhaseCep phase, EtatCep etat) {
        return Messages.texte("cep.phase." + phase + ".libelle", Locale.FRENCH)
                + " "
                + Messages.texte("cep.etat." + etat, Locale.FRENCH);
    }

    private static Set<String> avec(Properties bundle, Pattern motif) {
        return bundle.stringPropertyNames().stream()
                .filter(cle -> motif.matcher(bundle.getProperty(cle)).find())
                .collect(Collectors.toSet());
    }

    private static Set<String> trous(String phrase) {
        return TROU.matcher(phrase).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties bundle(String nom) {
        Properties bundle = new Properties();
        try (InputStream octets = Messages.class.getResourceAsStream("/fr/cepage/application/" + nom)) {
            bundle.load(new InputStreamReader(octets, StandardCharsets.UTF_8));
        } catch (IOException echec) {
            throw new IllegalStateException(nom, echec);
        }
        return bundle;
    }
}
