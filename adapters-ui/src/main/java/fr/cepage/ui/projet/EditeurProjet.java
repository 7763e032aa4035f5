package fr.cepage.ui.projet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import fr.cepage.application.brouillon.Noeud.Membres;
import fr.cepage.application.projet.ProjetVue;
import fr.cepage.application.projet.SaisieProjet;
import fr.cepage.ui.commun.Badges;
import fr.cepage.ui.commun.Explication;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.saisie.Groupe;
import fr.cepage.ui.saisie.ModeleDeLigne;
import java.util.List;
import java.util.Set;

/** The projet d'évolution: what matters most at once, the rest when it is asked for (SYN-04, SYN-09, SYN-12, SYN-16). */
final class EditeurProjet extends Section {

    private static final Set<String> ESSENTIELS = Set.of("objectif", "metiers", "scenarios");
    private static final int RUBRIQUES = SaisieProjet.class.getRecordComponents().length;
    private static final String TOUT = EditeurProjet.class.getName();

    private final Groupe champs;
    private final Span remplies = new Span();
    private final Div tout = new Div();
    private final Button ouvrir = new Button();
    private final ResteDuProjet reste;
    private final Explication copie = new Explication(Textes.texte("projet.copie"));

    /** @param changement told whenever somebody has typed */
    EditeurProjet(Runnable changement) {
        champs = new Groupe("projet.champ", () -> {
            compter();
            changement.run();
        });
        addClassNames("carte", "bloc");
        Div essentiel = new Div();
        essentiel.addClassName("projet-essentiel");
        champs.dans(essentiel).prose("objectif").obligatoire();
        essentiel.add(metiers(), scenarios());
        tout.addClassName("projet-tout");
        reste = new ResteDuProjet(champs, tout);
        ouvrir.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        ouvrir.addClickListener(_ -> montrerTout(!tout.isVisible()));
        remplies.addClassName("discret");
        add(new Header(new H3(Textes.texte("projet.titre")), remplies, ouvrir), copie, essentiel, tout);
        montrerTout(Boolean.TRUE.equals(VaadinSession.getCurrent().getAttribute(TOUT)));
    }

    private Div metiers() {
        ModeleDeLigne modele = new ModeleDeLigne(
                        groupe -> groupe.texte("libelle").obligatoire().texte("codeRome"),
                        (metier, _) -> Valeurs.suite(metier.texte("codeRome"), metier.texte("libelle")))
                .enPuces();
        return rubrique("metiers", modele);
    }

    private Div scenarios() {
        ModeleDeLigne modele = new ModeleDeLigne(
                        groupe -> groupe.texte("libelle")
                                .obligatoire()
                                .oui("retenu")
                                .prose("detail"),
                        (scenario, _) -> Valeurs.texte(scenario, "libelle"))
                .avec(scenario -> scenario.texte("retenu") == null
                        ? List.of()
                        : List.of(Badges.badge(Textes.texte("projet.scenario.retenu"), "badge-bien")));
        return rubrique("scenarios", modele);
    }

    private Div rubrique(String nom, ModeleDeLigne modele) {
        return ResteDuProjet.rubrique("projet.champ." + nom, champs.lignes(nom, modele));
    }

    private void montrerTout(boolean montre) {
        tout.setVisible(montre);
        ouvrir.setText(Textes.texte(montre ? "projet.essentiel" : "projet.tout"));
        ouvrir.getElement().setAttribute("aria-expanded", Boolean.toString(montre));
        VaadinSession.getCurrent().setAttribute(TOUT, montre);
    }

    /** What is said of one of them has to be seen. */
    void assurer(String membre) {
        if (ESSENTIELS.stream().noneMatch(membre::startsWith)) {
            montrerTout(true);
        }
    }

    void apprendre(ProjetVue vue) {
        copie.setVisible(vue.version() == 0 && vue.copieDe() != null);
        reste.dater(vue.evolutions());
    }

    void compter() {
        Membres projet = champs.valeur();
        remplies.setText(Textes.texte("projet.remplies", projet.parNom().size(), RUBRIQUES));
        reste.proposerEngagements(projet.membres("engagements"));
    }

    Groupe champs() {
        return champs;
    }

    void lectureSeule(boolean seule) {
        champs.lectureSeule(seule);
        reste.lectureSeule(seule);
    }
}
