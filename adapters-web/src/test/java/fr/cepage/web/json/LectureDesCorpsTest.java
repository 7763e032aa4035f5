package fr.cepage.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cepage.application.rendezvous.RendezVousVue;
import fr.cepage.application.rendezvous.SaisieRendezVous;
import fr.cepage.web.cep.ReferentRequest;
import fr.cepage.web.transport.RequeteInvalide;
import fr.cepage.web.transport.RequeteInvalide.Faute;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.ResolvableType;
import org.springframework.mock.http.MockHttpInputMessage;

/** Every kind of JSON for every kind of member, and what is told of those that do not fit. */
class LectureDesCorpsTest {

    /** One member of each kind. */
    record Fiche(
            @Nullable String texte,
            @Nullable Integer nombre,
            @Nullable Boolean reponse,
            boolean coche,
            @Nullable LocalDate jour,
            @Nullable LocalDateTime minute,
            @Nullable BigDecimal montant,
            List<String> codes,
            @Nullable Etape etape,
            Etape premiere,
            List<Etape> etapes,
            @Nullable ReferentRequest referent) {

        Fiche {
            codes = List.copyOf(codes);
            etapes = List.copyOf(etapes);
        }

        Object membre(String nom) throws ReflectiveOperationException {
            return Fiche.class.getDeclaredMethod(nom).invoke(this);
        }
    }

    /** One of several objects. */
    record Etape(@Nullable LocalDate date, @Nullable BigDecimal montant, List<String> codes) {}

    private static final Etape VIDE = new Etape(null, null, List.of());

    private static final Map<String, List<String>> ACCEPTES = Map.ofEntries(
            Map.entry(
                    "texte",
                    List.of(
                            "\"\"",
                            "\" \"",
                            "\"12\"",
                            "\"true\"",
                            "\"null\"",
                            "\"2026-06-15\"",
                            "\"2026-06-15T14:30\"")),
            Map.entry("nombre", List.of("0", "-0", "12", "-12", "2147483647")),
            Map.entry("reponse", List.of("true", "false")),
            Map.entry("coche", List.of("true", "false")),
            Map.entry("jour", List.of("\"2026-06-15\"")),
            Map.entry("minute", List.of("\"2026-06-15T14:30\"")),
            Map.entry(
                    "montant",
                    List.of(
                            "0",
                            "-0",
                            "12",
                            "-12",
                            "2147483647",
                            "2147483648",
                            "1.0",
                            "1.50",
                            "1e2",
                            "99999999999999999999")),
            Map.entry("codes", List.of("[]", "[\"a\"]", "[\"\"]")),
            Map.entry("etape", List.of("{}")),
            Map.entry("premiere", List.of("{}")),
            Map.entry("etapes", List.of("[]", "[{}]")),
            Map.entry(
                    "referent",
                    List.of(
                            "{}",
                            "\"\"",
                            "\" \"",
                            "\"12\"",
                            "\"true\"",
                            "\"null\"",
                            "\"2026-06-15\"",
                            "\"2026-06-15T14:30\"")));

    private static final List<String> VALEURS = List.of(
            "\"\"",
            "\" \"",
            "\"12\"",
            "\"true\"",
            "\"null\"",
            "\"2026-06-15\"",
            "\"2026-06-15T14:30\"",
            "\"a\\u0000b\"",
            "\"\\ud800\"",
            "0",
            "-0",
            "12",
            "-12",
            "2147483647",
            "2147483648",
            "1.0",
            "1.50",
            "1e2",
            "99999999999999999999",
            "1e999999999",
            "true",
            "false",
            "{}",
            "[]",
            "[\"a\"]",
            "[\"\"]",
            "[1]",
            "[null]",
            "[[]]",
            "[{}]");

    static Stream<Arguments> chaque_valeur_pour_chaque_membre() {
        return ACCEPTES.keySet().stream()
                .sorted()
                .flatMap(membre -> VALEURS.stream().map(valeur -> Arguments.of(membre, valeur)));
    }

    @ParameterizedTest
    @MethodSource("chaque_valeur_pour_chaque_membre")
    void n_accepte_pour_un_membre_que_la_forme_de_son_type(String membre, String valeur) {
        String corps = "{\"" + membre + "\": " + valeur + "}";
        if (ACCEPTES.get(membre).contains(valeur)) {
            assertThat(lire(corps)).isNotNull();
        } else {
            assertThat(fautes(corps)).containsExactly(type(membre + place(membre, valeur)));
        }
    }

    /** An object of a list has a place of its own, a text has that of its list. */
    private static String place(String membre, String valeur) {
        return membre.equals("etapes") && valeur.startsWith("[") ? "[0]" : "";
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null"})
    void tient_pour_vide_ce_qui_est_absent_ou_nul(String valeur) throws Exception {
        String corps = valeur.equals("null")
                ? "{"
                        + String.join(
                                ", ",
                                ACCEPTES.keySet().stream()
                                        .map(m -> "\"" + m + "\": null")
                                        .toList()) + "}"
                : valeur;
        assertThat(lire(corps))
                .isEqualTo(
                        new Fiche(null, null, null, false, null, null, null, List.of(), null, VIDE, List.of(), null));
    }

    @Test
    void lit_chaque_membre_tel_qu_il_est_ecrit() {
        Fiche lue = lire("""
                {"texte": " Léa ", "nombre": 30, "reponse": false, "coche": true, "jour": "2024-02-29",
                 "minute": "2026-06-15T14:30:00", "montant": 12.50, "codes": ["b", "a", "b"],
                 "etape": {"date": "2026-06-15"}, "premiere": {"montant": -0.10},
                 "etapes": [{"codes": ["x"]}, {}], "referent": {"nom": "Jean"}}""");
        assertThat(lue)
                .isEqualTo(new Fiche(
                        " Léa ",
                        30,
                        false,
                        true,
                        LocalDate.of(2024, 2, 29),
                        LocalDateTime.of(2026, 6, 15, 14, 30),
                        new BigDecimal("12.50"),
                        List.of("b", "a", "b"),
                        new Etape(LocalDate.of(2026, 6, 15), null, List.of()),
                        new Etape(null, new BigDecimal("-0.10"), List.of()),
                        List.of(new Etape(null, null, List.of("x")), VIDE),
                        new ReferentRequest(null, "Jean")));
        assertThat(lire("{\"referent\": \"claire\"}").referent()).isEqualTo(new ReferentRequest("claire", null));
    }

    @Test
    void garde_les_montants_exacts() {
        assertThat(lire("{\"montant\": 0.1000000000000000000000000000000001}").montant())
                .isEqualTo(new BigDecimal("0.1000000000000000000000000000000001"));
        assertThat(lire("{\"montant\": 9007199254740993}").montant()).isEqualTo(new BigDecimal("9007199254740993"));
        assertThat(lire("{\"montant\": 1e100}").montant()).isEqualTo(new BigDecimal("1e100"));
        assertThat(fautes("{\"montant\": 1e101}")).containsExactly(type("montant"));
        assertThat(lire("{\"montant\": 1e-100}").montant()).isEqualTo(new BigDecimal("1e-100"));
        assertThat(fautes("{\"montant\": 1e-101}")).containsExactly(type("montant"));
        assertThat(fautes("{\"montant\": 1e99999999999}")).containsExactly(new Faute("requete.illisible", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-06-15T24:00",
                "2026-06-15T14:60",
                "2026-06-15T14:30:01",
                "2026-06-15T14:30:00.0",
                "2026-06-15T14:30Z",
                "2026-06-15T14:30+02:00",
                "2026-06-15 14:30",
                "2026-02-30T14:30",
                "2026-06-15T1:30",
                "0026-06-15T14:30",
                "12026-06-15T14:30"
            })
    void refuse_une_minute_qui_n_en_est_pas_une(String minute) {
        assertThat(fautes("{\"minute\": \"" + minute + "\"}")).containsExactly(type("minute"));
    }

    @Test
    void dit_toutes_les_fautes_d_un_corps_a_la_fois_les_membres_inconnus_d_abord() {
        List<Faute> fautes = fautes("""
                {"texte": 1, "autre": {"a": [1]}, "nombre": "12", "codes": ["a", 1, null], "jour": "2026-06-15",
                 "etapes": [{"date": "hier"}, 3, {"lieu": 1, "montant": "1"}], "premiere": {"codes": "a", "nom": []},
                 "referent": {"sub": 1, "age": 3}, "etape": []}""");
        assertThat(fautes.subList(0, 4))
                .containsExactlyInAnyOrder(
                        inconnu("autre"), inconnu("etapes[2].lieu"), inconnu("premiere.nom"), inconnu("referent.age"));
        assertThat(fautes.subList(4, fautes.size()))
                .containsExactly(
                        type("texte"),
                        type("nombre"),
                        type("codes"),
                        type("codes"),
                        type("etapes[0].date"),
                        type("etapes[1]"),
                        type("etapes[2].montant"),
                        type("premiere.codes"),
                        type("referent.sub"),
                        type("etape"));
    }

    @ParameterizedTest
    @CsvSource({"<b>,", "'',", "é,", "a[0],", "a b,", "a.b, a.b", "_x-1, _x-1", "0, 0", "Texte, Texte"})
    void ne_montre_d_un_nom_inconnu_que_ce_qui_peut_l_etre(String nom, @Nullable String montre) {
        assertThat(fautes("{\"" + nom + "\": 1}"))
                .containsExactly(montre == null ? new Faute("requete.illisible", null) : inconnu(montre));
    }

    @Test
    void ne_montre_pas_un_nom_inconnu_de_plus_de_100_caracteres() {
        assertThat(fautes("{\"" + "a".repeat(100) + "\": 1}")).containsExactly(inconnu("a".repeat(100)));
        assertThat(fautes("{\"" + "a".repeat(101) + "\": 1}")).containsExactly(new Faute("requete.illisible", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "\"claire\"",
                "null",
                "1",
                "true",
                "{} {}",
                "{\"texte\": \"a\", \"texte\": \"a\"}",
                "{\"texte\": \"a\", \"autre\": {\"b\": 1, \"b\": 1}}",
                "{\"nombre\": 01}",
                "{\"nombre\": +1}",
                "{\"nombre\": 0x1}",
                "{\"nombre\": .5}",
                "{\"montant\": Infinity}",
                "// non\n{}"
            })
    void refuse_d_un_mot_ce_qui_n_est_pas_un_objet_json(String corps) {
        assertThat(fautes(corps)).containsExactly(new Faute("requete.illisible", null));
    }

    @Test
    void borne_les_textes_les_noms_les_nombres_et_la_profondeur() {
        Faute illisible = new Faute("requete.illisible", null);
        assertThat(lire("{\"texte\": \"" + "a".repeat(128_000) + "\"}").texte()).hasSize(128_000);
        assertThat(fautes("{\"texte\": \"" + "a".repeat(128_001) + "\"}")).containsExactly(illisible);
        assertThat(fautes("{\"" + "a".repeat(50_001) + "\": 1}")).containsExactly(illisible);
        assertThat(fautes("{\"montant\": " + "9".repeat(101) + "}")).containsExactly(illisible);
        assertThat(fautes("{\"autre\": " + "[".repeat(31) + "]".repeat(31) + "}"))
                .containsExactly(inconnu("autre"));
        assertThat(fautes("{\"autre\": " + "[".repeat(32) + "]".repeat(32) + "}"))
                .containsExactly(illisible);
    }

    @Test
    void refuse_un_changement_qui_ne_s_appliquerait_a_rien() {
        assertThat(fautesDuChangement("{\"texte\": 1, \"autre\": null}"))
                .containsExactly(inconnu("autre"), type("texte"));
        assertThat(fautesDuChangement("[]")).containsExactly(new Faute("requete.illisible", null));
    }

    @Test
    void applique_un_changement_sans_toucher_au_reste() {
        Etape etape = new Etape(LocalDate.of(2026, 6, 15), new BigDecimal("1.50"), List.of("a"));
        Fiche actuelle = new Fiche(
                "Léa",
                3,
                true,
                true,
                LocalDate.of(2026, 6, 1),
                LocalDateTime.of(2026, 6, 15, 14, 0),
                new BigDecimal("12.50"),
                List.of("a", "b"),
                etape,
                etape,
                List.of(etape, VIDE),
                new ReferentRequest("claire", null));
        assertThat(changement("{}").appliquer(actuelle)).isEqualTo(actuelle);
        assertThat(changement("""
                {"texte": "Zoé", "nombre": null, "coche": null, "codes": null, "montant": 3,
                 "etape": {"montant": null}, "premiere": null, "etapes": [{}], "referent": {"nom": "Jean"}}""").appliquer(actuelle))
                .isEqualTo(new Fiche(
                        "Zoé",
                        null,
                        true,
                        false,
                        actuelle.jour(),
                        actuelle.minute(),
                        new BigDecimal("3"),
                        List.of(),
                        new Etape(etape.date(), null, List.of("a")),
                        VIDE,
                        List.of(VIDE),
                        new ReferentRequest(null, "Jean")));
    }

    @Test
    void ne_lie_que_les_enregistrements_de_l_api() {
        CorpsStrictConverter lecteur = new CorpsStrictConverter();
        assertThat(Arrays.asList(Fiche.class, Etape.class, SaisieRendezVous.class))
                .allMatch(type -> lecteur.canRead(type, null));
        assertThat(Arrays.asList(
                        String.class, Map.class, Faute[].class, List.class, LocalDate.class, RendezVousVue.class))
                .noneMatch(type -> lecteur.canRead(type, null));
        assertThat(lecteur.canWrite(Fiche.class, null)).isFalse();
    }

    private static Faute type(String champ) {
        return new Faute("requete.type", champ);
    }

    private static Faute inconnu(String champ) {
        return new Faute("requete.membre-inconnu", champ);
    }

    private static Fiche lire(String corps) {
        return (Fiche) lire(corps, ResolvableType.forClass(Fiche.class));
    }

    @SuppressWarnings("unchecked")
    private static MergePatch<Fiche> changement(String corps) {
        return (MergePatch<Fiche>) lire(corps, ResolvableType.forClassWithGenerics(MergePatch.class, Fiche.class));
    }

    private static Object lire(String corps, ResolvableType type) {
        try {
            return new CorpsStrictConverter()
                    .read(type, new MockHttpInputMessage(corps.getBytes(StandardCharsets.UTF_8)), null);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Faute> fautes(String corps) {
        return catchThrowableOfType(RequeteInvalide.class, () -> lire(corps)).fautes();
    }

    private static List<Faute> fautesDuChangement(String corps) {
        return catchThrowableOfType(RequeteInvalide.class, () -> changement(corps))
                .fautes();
    }
}
