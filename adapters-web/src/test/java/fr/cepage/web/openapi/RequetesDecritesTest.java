package fr.cepage.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.web.cep.ReferentRequest;
import fr.cepage.web.json.MergePatch;
import fr.cepage.web.support.ApiTest;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the bundle says of requests, held against the records that are read. */
class RequetesDecritesTest extends ApiTest {

    private static final ResourceBundle LIGNES = ResourceBundle.getBundle("fr.cepage.web.requetes", Locale.ROOT);
    private static final String COMME = ".comme";

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final Map<String, Class<?>> requetes = new TreeMap<>();
    private Set<String> decrits;

    @BeforeEach
    void lireLesRequetesEtLeursLignes() {
        requestMappingHandlerMapping.getHandlerMethods().values().stream()
                .flatMap(methode -> Arrays.stream(methode.getMethodParameters()))
                .filter(parametre -> parametre.hasParameterAnnotation(RequestBody.class))
                .forEach(parametre -> ajouter(lu(parametre)));
        decrits = LIGNES.keySet().stream()
                .filter(cle -> cle.chars().filter(lettre -> lettre == '.').count() == 2)
                .map(cle -> cle.substring(0, cle.lastIndexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void decrit_chaque_membre_de_chaque_requete() {
        JsonNode document =
                JsonMapper.shared().readTree(corps(api.get().uri("/v3/api-docs").exchange()));
        assertThat(requetes).hasSizeGreaterThan(15).containsKey("RendezVousRequest");
        requetes.forEach((nom, type) -> {
            String comme = LIGNES.containsKey(nom + COMME) ? LIGNES.getString(nom + COMME) : nom;
            assertThat(type.getRecordComponents())
                    .extracting(RecordComponent::getName)
                    .allMatch(membre -> decrits.contains(nom + "." + membre)
                            || decrits.contains(comme + "." + membre)
                            || document.at("/components/schemas/" + nom + "/properties/" + membre)
                                    .has("description"));
        });
    }

    @Test
    void dit_d_un_membre_sans_ligne_ce_qu_en_dit_la_reponse_et_rien_de_plus() {
        JsonNode note = JsonMapper.shared()
                .readTree(corps(api.get().uri("/v3/api-docs").exchange()))
                .at("/components/schemas/RendezVousRequest/properties/note");
        assertThat(note.at("/description").asString()).startsWith("255 caractères au plus");
        assertThat(note.has("example")).isFalse();
    }

    @Test
    void ne_decrit_rien_qui_n_existe_pas() {
        Set<String> membres = requetes.entrySet().stream()
                .flatMap(requete -> Arrays.stream(requete.getValue().getRecordComponents())
                        .map(membre -> requete.getKey() + "." + membre.getName()))
                .collect(Collectors.toSet());
        assertThat(decrits).isSubsetOf(membres);
        Set<String> connus = requetes.entrySet().stream()
                .flatMap(requete ->
                        Set.of(requete.getKey() + COMME, requete.getValue().getSimpleName()).stream())
                .collect(Collectors.toSet());
        assertThat(LIGNES.keySet().stream()
                        .filter(cle ->
                                cle.chars().filter(lettre -> lettre == '.').count() != 2))
                .isSubsetOf(connus);
    }

    private void ajouter(Class<?> type) {
        if (type.isRecord() && type != ReferentRequest.class && requetes.put(Requetes31.nom(type), type) == null) {
            Arrays.stream(type.getRecordComponents())
                    .map(membre -> ResolvableType.forType(membre.getGenericType()))
                    .map(membre -> membre.hasGenerics() ? membre.getGeneric(0) : membre)
                    .forEach(membre -> ajouter(membre.toClass()));
        }
    }

    private static Class<?> lu(MethodParameter parametre) {
        ResolvableType type = ResolvableType.forMethodParameter(parametre);
        return (type.toClass() == MergePatch.class ? type.getGeneric(0) : type).toClass();
    }
}
