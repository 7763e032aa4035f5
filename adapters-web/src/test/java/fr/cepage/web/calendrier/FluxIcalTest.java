package fr.cepage.web.calendrier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.calendrier.AgendaVue;
import fr.cepage.application.rendezvous.RendezVousAgenda;
import fr.cepage.application.support.Structures;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.domain.rendezvous.RendezVousId;
import fr.cepage.domain.rendezvous.Revision;
import fr.cepage.domain.structure.Structure;
import fr.cepage.domain.structure.StructureCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.PropertyContainer;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DateProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the library wrote is read back by its own parser, on the zones of the file alone, and validated strictly. */
@Tag("RDV-01")
class FluxIcalTest {

    private static final StructureCode PARIS = Structures.MARSEILLE;
    private static final LocalDate AUJOURDHUI = LocalDate.of(2026, 3, 15);
    private static final LocalDateTime QUAND = LocalDateTime.of(2026, 3, 20, 14, 30);
    private static final Instant MODIFIE = Instant.parse("2026-03-10T09:08:07.654321Z");
    private static final UUID ID = UUID.fromString("01978f2e-0000-7000-8000-000000000001");

    @ParameterizedTest
    @ValueSource(strings = {"13201S00", "97411S00", "97213S00"})
    void est_valable_sous_toutes_les_horloges(String structure) throws Exception {
        Calendar vide = relire(agenda(new StructureCode(structure)));
        Calendar plein = relire(agenda(
                new StructureCode(structure),
                IntStream.range(0, 50)
                        .mapToObj(rang -> a(QUAND.plusDays(rang * 7L)))
                        .toArray(RendezVousAgenda[]::new)));

        assertThat(plein.validate(true).getEntries()).isEmpty();
        assertThat(plein.getComponents(Component.VEVENT)).hasSize(50);
        assertThat(vide.validate(true).getEntries()).isEmpty();
    }

    @Test
    void se_presente_comme_un_calendrier_publie_a_relire_toutes_les_heures() throws Exception {
        Calendar calendrier = relire(agenda(PARIS));

        assertThat(propriete(calendrier, "VERSION")).isEqualTo("2.0");
        assertThat(propriete(calendrier, "PRODID")).isEqualTo("-//Cepage//Rendez-vous//FR");
        assertThat(propriete(calendrier, "METHOD")).isEqualTo("PUBLISH");
        assertThat(propriete(calendrier, "REFRESH-INTERVAL")).isEqualTo("PT1H");
        assertThat(propriete(calendrier, "X-PUBLISHED-TTL")).isEqualTo("PT1H");
        assertThat(propriete(calendrier, "X-WR-CALNAME")).isEqualTo("Cépage – mes rendez-vous");
        assertThat(texte(agenda(PARIS))).contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n");
    }

    @Test
    void dit_d_un_rendez_vous_quand_ou_et_le_numero_du_dossier_seul() throws Exception {
        VEvent entree = seule(agenda(PARIS, a(QUAND)));

        assertThat(propriete(entree, "UID")).isEqualTo(ID.toString());
        assertThat(propriete(entree, "SUMMARY")).isEqualTo("Rendez-vous – dossier 1320100012");
        assertThat(propriete(entree, "LOCATION")).isEqualTo("Siège");
        assertThat(propriete(entree, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(propriete(entree, "CLASS")).isEqualTo("PRIVATE");
        assertThat(propriete(entree, "DTSTAMP")).isEqualTo("20260310T090807Z");
        assertThat(propriete(entree, "LAST-MODIFIED")).isEqualTo("20260310T090807Z");
        assertThat(entree.getProperty("DESCRIPTION")).isEmpty();
    }

    @Test
    void donne_les_heures_dans_le_fuseau_de_la_structure() {
        assertThat(texte(agenda(PARIS, a(QUAND))))
                .contains("DTSTART;TZID=Europe/Paris:20260320T143000\r\n")
                .contains("DTEND;TZID=Europe/Paris:20260320T150000\r\n");
    }

    @ParameterizedTest
    @EnumSource(
            value = EtatRendezVous.class,
            names = {"ANNULE", "REPORTE"})
    void garde_annule_ce_qui_n_aura_pas_lieu_sous_le_meme_identifiant(EtatRendezVous etat) throws Exception {
        VEvent entree = seule(agenda(PARIS, pris(QUAND, 30, "Siège", etat, 3)));

        assertThat(propriete(entree, "UID")).isEqualTo(ID.toString());
        assertThat(propriete(entree, "SEQUENCE")).isEqualTo("3");
        assertThat(propriete(entree, "STATUS")).isEqualTo("CANCELLED");
        assertThat(propriete(entree, "TRANSP")).isEqualTo("TRANSPARENT");
        assertThat(propriete(entree, "SUMMARY")).matches("(Annulé|Reporté) : rendez-vous – dossier 1320100012");
    }

    @ParameterizedTest
    @EnumSource(
            value = EtatRendezVous.class,
            names = {"PLANIFIE", "PRESENT", "ABSENT"})
    void ne_dit_pas_si_la_personne_est_venue(EtatRendezVous etat) throws Exception {
        VEvent entree = seule(agenda(PARIS, pris(QUAND, 30, "Siège", etat, 1)));

        assertThat(propriete(entree, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(propriete(entree, "SUMMARY")).isEqualTo("Rendez-vous – dossier 1320100012");
    }

    @ParameterizedTest
    @CsvSource({
        "13201S00, 2026-03-28T09:00, 2026-03-28T08:00:00Z",
        "13201S00, 2026-03-29T01:59, 2026-03-29T00:59:00Z",
        "13201S00, 2026-03-29T03:00, 2026-03-29T01:00:00Z",
        "13201S00, 2026-07-01T09:00, 2026-07-01T07:00:00Z",
        "13201S00, 2026-10-24T09:00, 2026-10-24T07:00:00Z",
        "13201S00, 2026-10-25T02:30, 2026-10-25T00:30:00Z",
        "13201S00, 2026-10-26T09:00, 2026-10-26T08:00:00Z",
        "13201S00, 2027-03-15T09:00, 2027-03-15T08:00:00Z",
        "97411S00, 2026-03-29T02:30, 2026-03-28T22:30:00Z",
        "97411S00, 2026-12-01T09:00, 2026-12-01T05:00:00Z",
        "97213S00, 2026-03-29T02:30, 2026-03-29T06:30:00Z",
        "97213S00, 2026-12-01T09:00, 2026-12-01T13:00:00Z",
    })
    void designe_le_meme_instant_pour_qui_ne_connait_que_le_fichier(
            String structure, LocalDateTime heure, Instant instant) throws Exception {
        VEvent entree = seule(agenda(new StructureCode(structure), a(heure)));

        assertThat(instant(entree, "DTSTART")).isEqualTo(instant);
        assertThat(instant(entree, "DTEND")).isEqualTo(instant.plusSeconds(30 * 60));
    }

    @Test
    void dure_autant_au_passage_a_l_heure_d_ete() throws Exception {
        LocalDateTime avant = LocalDateTime.of(2026, 3, 29, 1, 30);
        AgendaVue agenda = agenda(PARIS, pris(avant, 60, "Siège", EtatRendezVous.PLANIFIE, 0));

        assertThat(texte(agenda)).contains("DTEND;TZID=Europe/Paris:20260329T033000\r\n");
        assertThat(instant(seule(agenda), "DTEND"))
                .isEqualTo(instant(seule(agenda), "DTSTART").plusSeconds(3600));
    }

    @Test
    void dure_autant_au_retour_a_l_heure_d_hiver() throws Exception {
        LocalDateTime double_ = LocalDateTime.of(2026, 10, 25, 2, 30);
        AgendaVue agenda = agenda(PARIS, pris(double_, 60, "Siège", EtatRendezVous.PLANIFIE, 0));

        assertThat(instant(seule(agenda), "DTSTART")).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(instant(seule(agenda), "DTEND")).isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
        assertThat(relire(agenda).validate(true).getEntries()).isEmpty();
    }

    @Test
    void decrit_les_changements_d_heure_de_chaque_annee() throws Exception {
        assertThat(horloges(PARIS).getObservances()).hasSize(2);
        assertThat(texte(agenda(PARIS)).replace("\r\n", "\n")).contains("""
                BEGIN:DAYLIGHT
                DTSTART:20250330T020000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
                END:DAYLIGHT
                """, """
                BEGIN:STANDARD
                DTSTART:20251026T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
                END:STANDARD
                """);
    }

    @Test
    void n_en_decrit_aucun_la_ou_il_n_y_en_a_pas() throws Exception {
        assertThat(horloges(Structures.REUNION).getObservances())
                .singleElement()
                .satisfies(observance ->
                        assertThat(propriete(observance, "TZOFFSETTO")).isEqualTo("+0400"));
        assertThat(horloges(Structures.MARTINIQUE).getObservances())
                .singleElement()
                .satisfies(observance ->
                        assertThat(propriete(observance, "TZOFFSETTO")).isEqualTo("-0400"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Paris",
                "America/Miquelon",
                "America/Cayenne",
                "America/Guadeloupe",
                "America/Martinique",
                "America/St_Barthelemy",
                "America/Marigot",
                "Indian/Reunion",
                "Indian/Mayotte",
                "Pacific/Tahiti",
                "Pacific/Noumea",
                "Pacific/Wallis",
            })
    void donne_dans_tous_les_fuseaux_de_la_republique_la_meme_heure_que_les_horloges(String fuseau) throws Exception {
        Structure structure = new Structure(PARIS, "Ici", null, null, null, ZoneId.of(fuseau));
        for (LocalDate jour = AUJOURDHUI; jour.isBefore(AUJOURDHUI.plusMonths(12)); jour = jour.plusDays(3)) {
            LocalDateTime midi = jour.atTime(12, 0);
            VEvent entree = seule(new AgendaVue(structure, AUJOURDHUI, AUJOURDHUI, List.of(a(midi))));
            assertThat(instant(entree, "DTSTART"))
                    .isEqualTo(midi.atZone(structure.fuseau()).toInstant());
        }
    }

    @Test
    void plie_les_longues_lignes_a_75_octets_sans_couper_un_caractere() throws Exception {
        String long_ = "Maison de l'éducation, de l'emploi et de la formation ; bâtiment « Été », 👩‍👩‍👧 \\ étage 2,"
                + " deuxième porte à gauche après l'accueil, côté Nord-Est";
        AgendaVue agenda = agenda(PARIS, pris(QUAND, 30, long_, EtatRendezVous.PLANIFIE, 0));

        assertThat(texte(agenda).split("\r\n"))
                .allMatch(ligne -> ligne.getBytes(StandardCharsets.UTF_8).length <= 75)
                .anyMatch(ligne -> ligne.startsWith(" "));
        assertThat(propriete(seule(agenda), "LOCATION")).isEqualTo(long_);
        assertThat(relire(agenda).validate(true).getEntries()).isEmpty();
    }

    @Test
    void ne_laisse_pas_un_libelle_ecrire_d_autres_lignes() throws Exception {
        String piege = "Siège\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:faux;X=1,2";

        Calendar calendrier = relire(agenda(PARIS, pris(QUAND, 30, piege, EtatRendezVous.PLANIFIE, 0)));

        assertThat(calendrier.getComponents(Component.VEVENT)).hasSize(1);
    }

    @Test
    void reste_octet_pour_octet_ce_qu_il_est_tant_que_rien_ne_change() {
        assertThat(FluxIcal.ecrire(agenda(PARIS, a(QUAND)))).isEqualTo(FluxIcal.ecrire(agenda(PARIS, a(QUAND))));
        assertThat(Arrays.equals(
                        FluxIcal.ecrire(agenda(PARIS, a(QUAND))),
                        FluxIcal.ecrire(agenda(PARIS, pris(QUAND, 30, "Siège", EtatRendezVous.PLANIFIE, 1)))))
                .isFalse();
    }

    private static AgendaVue agenda(StructureCode code, RendezVousAgenda... pris) {
        Structure structure = Structures.TOUTES.stream()
                .filter(connue -> connue.code().equals(code))
                .findFirst()
                .orElseThrow();
        return new AgendaVue(structure, AUJOURDHUI.minusDays(30), AUJOURDHUI.plusMonths(12), List.of(pris));
    }

    private static RendezVousAgenda a(LocalDateTime heure) {
        return pris(heure, 30, "Siège", EtatRendezVous.PLANIFIE, 0);
    }

    private static RendezVousAgenda pris(
            LocalDateTime heure, int duree, String lieu, EtatRendezVous etat, int sequence) {
        return new RendezVousAgenda(
                new RendezVousId(ID), "1320100012", heure, duree, lieu, etat, new Revision(sequence, MODIFIE));
    }

    private static String texte(AgendaVue agenda) {
        return new String(FluxIcal.ecrire(agenda), StandardCharsets.UTF_8);
    }

    private static Calendar relire(AgendaVue agenda) throws IOException, ParserException {
        return new CalendarBuilder().build(new ByteArrayInputStream(FluxIcal.ecrire(agenda)));
    }

    private static VEvent seule(AgendaVue agenda) throws IOException, ParserException {
        return relire(agenda).<VEvent>getComponent(Component.VEVENT).orElseThrow();
    }

    private static VTimeZone horloges(StructureCode structure) throws IOException, ParserException {
        return relire(agenda(structure))
                .<VTimeZone>getComponent(Component.VTIMEZONE)
                .orElseThrow();
    }

    private static String propriete(PropertyContainer de, String nom) {
        return de.getProperty(nom).orElseThrow().getValue();
    }

    private static Instant instant(VEvent entree, String nom) {
        DateProperty<?> date = entree.<DateProperty<?>>getProperty(nom).orElseThrow();
        return switch (date.getDate()) {
            case ZonedDateTime zone -> zone.toInstant();
            case OffsetDateTime decalage -> decalage.toInstant();
            case Instant instant -> instant;
            case LocalDateTime locale -> locale.toInstant(ZoneOffset.MIN);
            default -> throw new IllegalStateException(nom);
        };
    }
}
