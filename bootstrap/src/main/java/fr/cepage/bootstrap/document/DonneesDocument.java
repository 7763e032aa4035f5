package fr.cepage.bootstrap.document;

import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.application.document.ContenuDocument;
import fr.cepage.application.dossier.DossierVue.IdentiteVue;
import fr.cepage.application.evenement.EvenementVue;
import fr.cepage.application.projet.SaisiePlan.SaisieAction;
import fr.cepage.application.projet.SaisiePlan.SaisieEtape;
import fr.cepage.application.projet.SaisiePlan.SaisieFinancement;
import fr.cepage.application.projet.SaisieProjet.SaisieCompetence;
import fr.cepage.application.projet.SaisieProjet.SaisieScenario;
import fr.cepage.domain.document.TypeDocument;
import fr.cepage.domain.projet.EtapeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What templates can name, in the words that the person reads; described in docs/modeles.md. */
final class DonneesDocument {

    private static final Map<String, String> ETATS_ETAPE =
            Map.of("A_FAIRE", "à faire", "EN_COURS", "en cours", "FAITE", "faite", "ABANDONNEE", "abandonnée");
    private static final Map<String, String> QUI = Map.of("JEUNE", "vous", "CONSEILLER", "votre conseiller");
    private static final Map<String, String> ORIGINES = titres();
    private static final Map<String, String> NATURES = Map.of("FORMATION", "En formation", "EMPLOI", "En emploi");

    private final ContenuDocument contenu;
    private final Francais francais;
    private final UnaryOperator<String> signes;

    /** @param signes what becomes of a text before it is set */
    DonneesDocument(ContenuDocument contenu, Francais francais, UnaryOperator<String> signes) {
        this.contenu = contenu;
        this.francais = francais;
        this.signes = signes;
    }

    private static Map<String, String> titres() {
        Map<String, String> titres = new LinkedHashMap<>();
        titres.put("ACQUISE", "Vous savez déjà");
        titres.put("TRANSFERABLE", "Vous réutiliserez");
        titres.put("A_ACQUERIR", "Vous apprendrez");
        return titres;
    }

    /** The whole, by the names of docs/modeles.md. */
    Map<String, @Nullable Object> toutes() {
        Map<String, @Nullable Object> donnees = new LinkedHashMap<>();
        donnees.put("fr", francais);
        donnees.put("apercu", contenu.apercu());
        donnees.put("numero", contenu.numero());
        donnees.put("jour", contenu.jour());
        donnees.put("titre", titre(contenu.type()));
        donnees.put("sujet", signes.apply(titre(contenu.type()) + " : " + personne()));
        donnees.put("structure", Map.of("nom", signes.apply(contenu.structure().nom())));
        donnees.put("personne", signes.apply(personne()));
        donnees.put("conseiller", signes(conseiller()));
        donnees.put("titreProjet", titreProjet());
        donnees.put("projet", Arbre.de(contenu.projet(), signes));
        donnees.put("plan", Arbre.de(contenu.plan(), signes));
        donnees.put("competences", competences());
        donnees.put("autresScenarios", contenu.projet().scenarios().stream().anyMatch(scenario -> !scenario.retenu()));
        donnees.put("etapes", etapes());
        donnees.put("suivis", suivis());
        donnees.put("financements", financements());
        donnees.put("budget", Arbre.de(contenu.budget(), signes));
        donnees.put("reste", reste());
        donnees.put("entretiens", entretiens());
        donnees.put("actes", contenu.actes());
        donnees.put("liaison", contenu.liaison() == null ? null : Arbre.de(contenu.liaison(), signes));
        donnees.put("prochainRendezVous", contenu.prochainRendezVous());
        donnees.put("frise", contenu.cep() == null ? null : FriseImprimee.de(contenu.cep(), contenu.jour(), francais));
        donnees.put(
                "calendrier",
                CalendrierImprime.de(contenu.plan().etapes(), this::aReajuster, contenu.jour())
                        .orElse(null));
        return donnees;
    }

    static String titre(TypeDocument type) {
        return switch (type) {
            case FICHE_LIAISON -> "Fiche de liaison";
            case SYNTHESE_1 -> "Document de synthèse, partie I";
            case SYNTHESE_2 -> "Document de synthèse, partie II";
            case SYNTHESE_COMPLETE -> "Document de synthèse";
        };
    }

    private String personne() {
        IdentiteVue identite = contenu.dossier().identite();
        return identite.prenom() + " " + Objects.requireNonNullElse(identite.nomUsage(), identite.nomNaissance());
    }

    /** The référent of the CEP, else the dossier's. */
    private @Nullable String conseiller() {
        PersonneVue referent =
                contenu.cep() == null ? null : contenu.cep().renseignements().referent();
        PersonneVue autre = contenu.dossier().referent();
        return referent != null ? referent.nom() : autre == null ? null : autre.nom();
    }

    private String titreProjet() {
        return contenu.projet().scenarios().stream()
                .filter(SaisieScenario::retenu)
                .map(SaisieScenario::libelle)
                .filter(Objects::nonNull)
                .findFirst()
                .map(libelle -> signes.apply("Votre projet : " + libelle))
                .orElse("Votre projet");
    }

    private @Nullable String signes(@Nullable String texte) {
        return texte == null ? null : signes.apply(texte);
    }

    private List<Map<String, Object>> competences() {
        return ORIGINES.entrySet().stream()
                .map(origine -> Map.of(
                        "titre",
                        origine.getValue(),
                        "libelles",
                        contenu.projet().competences().stream()
                                .filter(competence -> origine.getKey().equals(competence.origine()))
                                .map(SaisieCompetence::libelle)
                                .filter(Objects::nonNull)
                                .map(signes)
                                .toList()))
                .toList();
    }

    private boolean aReajuster(SaisieEtape etape) {
        return contenu.aReajuster().stream().map(EtapeId::toString).anyMatch(id -> id.equals(etape.id()));
    }

    private List<Map<String, @Nullable Object>> etapes() {
        List<SaisieEtape> etapes = contenu.plan().etapes();
        return IntStream.range(0, etapes.size())
                .mapToObj(rang -> etape(rang + 1, etapes.get(rang)))
                .toList();
    }

    private Map<String, @Nullable Object> etape(int numero, SaisieEtape etape) {
        Map<String, @Nullable Object> donnees = Arbre.de(etape, signes);
        donnees.put("numero", numero);
        donnees.put("etat", etape.etat() == null ? "à faire" : ETATS_ETAPE.getOrDefault(etape.etat(), etape.etat()));
        donnees.put("aReajuster", aReajuster(etape));
        donnees.put("actions", etape.actions().stream().map(this::action).toList());
        return donnees;
    }

    private Map<String, @Nullable Object> action(SaisieAction action) {
        Map<String, @Nullable Object> donnees = new LinkedHashMap<>();
        donnees.put("libelle", signes(action.libelle()));
        donnees.put("detail", detail(action));
        return donnees;
    }

    /** « , vous, avant le 3 mai 2026 ». */
    private String detail(SaisieAction action) {
        List<String> dits = new ArrayList<>();
        if (action.tiers() != null) {
            dits.add(signes.apply(action.tiers()));
        } else if (action.qui() != null && QUI.containsKey(action.qui())) {
            dits.add(QUI.getOrDefault(action.qui(), ""));
        }
        if (action.faiteLe() != null) {
            dits.add("fait le " + francais.jour(action.faiteLe()));
        } else if (action.echeance() != null) {
            dits.add("avant le " + francais.jour(action.echeance()));
        }
        return dits.stream().map(dit -> ", " + dit).collect(Collectors.joining());
    }

    private List<Map<String, @Nullable Object>> suivis() {
        return contenu.plan().suivis().stream()
                .map(suivi -> {
                    Map<String, @Nullable Object> donnees = Arbre.de(suivi, signes);
                    donnees.put("nature", suivi.nature() == null ? "" : NATURES.getOrDefault(suivi.nature(), ""));
                    return donnees;
                })
                .toList();
    }

    private List<Map<String, @Nullable Object>> financements() {
        return contenu.plan().financements().stream().map(this::financement).toList();
    }

    private Map<String, @Nullable Object> financement(SaisieFinancement financement) {
        Map<String, @Nullable Object> donnees = Arbre.de(financement, signes);
        String financeur = financement.financeur() == null
                ? ""
                : contenu.financeurs().getOrDefault(financement.financeur(), financement.financeur());
        donnees.put(
                "qui", signes.apply(financeur + francais.suite(Objects.requireNonNullElse(financement.detail(), ""))));
        String etat = Objects.requireNonNullElse(financement.etat(), "A_SOLLICITER");
        donnees.put("reponse", reponse(etat, financement.decision().date()));
        donnees.put(
                "montant",
                etat.equals("ACCORDE")
                        ? "− " + francais.euros(financement.montantAccorde())
                        : francais.euros(financement.montantDemande()));
        return donnees;
    }

    private String reponse(String etat, @Nullable LocalDate le) {
        String quand = le == null ? "" : " le " + francais.jour(le);
        return switch (etat) {
            case "SOLLICITE" -> "réponse attendue";
            case "ACCORDE" -> "accordé" + quand;
            case "REFUSE" -> "refusé" + quand;
            default -> "à demander";
        };
    }

    private String reste() {
        if (!contenu.budget().resteACharge().nul()) {
            return "Il reste à trouver " + francais.euros(contenu.budget().resteACharge()) + ".";
        }
        return contenu.budget().accordeEnTrop().nul()
                ? "Tout est financé."
                : "Tout est financé, avec " + francais.euros(contenu.budget().accordeEnTrop())
                        + " de plus que nécessaire.";
    }

    private List<Map<String, @Nullable Object>> entretiens() {
        return contenu.entretiens().stream().map(this::entretien).toList();
    }

    private Map<String, @Nullable Object> entretien(EvenementVue evenement) {
        Map<String, @Nullable Object> donnees = new LinkedHashMap<>();
        donnees.put("date", evenement.date());
        donnees.put(
                "sujet",
                signes.apply(
                        evenement.contextes().stream().map(ValeurVue::libelle).collect(Collectors.joining(", "))));
        donnees.put("commentaire", signes(evenement.commentaire()));
        return donnees;
    }
}
