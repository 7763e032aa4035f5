package fr.cepage.ui.projet;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Section;
import fr.cepage.application.brouillon.Noeud.Membres;
import fr.cepage.domain.projet.NatureSuivi;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.saisie.Groupe;
import fr.cepage.ui.saisie.ModeleDeLigne;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a plan counts on, each kind in a part that opens: trainings, dispositifs, prestations, follow-up (SYN-05, SYN-17). */
final class RessourcesDuPlan extends Section {

    private final Groupe champs;
    private final Map<String, Details> parties = new HashMap<>();

    RessourcesDuPlan(Groupe champs) {
        this.champs = champs;
        addClassNames("carte", "bloc", "plan-ressources");
        partie("formations", "intitule", "organisme", RessourcesDuPlan::formation);
        partie("dispositifs", "libelle", null, RessourcesDuPlan::dispositif);
        partie("prestations", "libelle", "prestataire", RessourcesDuPlan::prestation);
        partie("suivis", "nature", "organisme", RessourcesDuPlan::suivi);
    }

    private void partie(String nom, String premier, @Nullable String second, Consumer<Groupe> modele) {
        ModeleDeLigne lignes = new ModeleDeLigne(
                modele,
                (element, _) -> Valeurs.suite(
                        mot(element, premier), second == null ? null : element.texte(second), periode(element)));
        Details partie = new Details(Textes.texte("plan.champ." + nom), champs.lignes(nom, lignes));
        parties.put(nom, partie);
        add(partie);
    }

    private static String mot(Membres element, String membre) {
        String texte = Valeurs.texte(element, membre);
        return "nature".equals(membre) && !texte.isEmpty() ? Valeurs.mot(texte) : texte;
    }

    private static String periode(Membres element) {
        String debut = Valeurs.jourLisible(element, "debut");
        String fin = Valeurs.jourLisible(element, "fin");
        if (debut.isEmpty()) {
            return fin.isEmpty() ? "" : Textes.texte("plan.jusqu-au", fin);
        }
        return fin.isEmpty() ? Textes.texte("plan.a-partir-du", debut) : Textes.texte("plan.du-au", debut, fin);
    }

    private static void formation(Groupe formation) {
        formation
                .texte("intitule")
                .obligatoire()
                .texte("organisme")
                .jour("debut")
                .jour("fin")
                .nombre("heures")
                .prose("prerequis")
                .prose("certification");
    }

    private static void dispositif(Groupe dispositif) {
        dispositif.texte("libelle").obligatoire().jour("debut").jour("fin");
    }

    private static void prestation(Groupe prestation) {
        prestation
                .texte("libelle")
                .obligatoire()
                .texte("prestataire")
                .prose("objectif")
                .jour("debut")
                .jour("fin")
                .prose("attendus")
                .prose("suivi")
                .prose("resultat")
                .prose("qualite");
    }

    private static void suivi(Groupe suivi) {
        suivi.choix("nature", Valeurs.choix(NatureSuivi.values()))
                .obligatoire()
                .texte("organisme")
                .jour("debut")
                .jour("fin")
                .partie(
                        "codification",
                        code -> code.texte("systeme").texte("code").texte("libelle"))
                .prose("contacts");
    }

    /** How many of each there are. */
    void compter(Membres plan) {
        parties.forEach((nom, partie) -> partie.setSummaryText(Textes.texte(
                "plan.partie",
                Textes.texte("plan.champ." + nom),
                plan.elements(nom).size())));
    }

    /** What is said of one of them has to be seen. */
    void assurer(String membre) {
        parties.forEach((nom, partie) -> partie.setOpened(partie.isOpened() || membre.startsWith(nom)));
    }
}
