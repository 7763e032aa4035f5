package fr.cepage.ui.cadre;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.QueryParameters;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.dossier.CriteresDossiers;
import fr.cepage.application.dossier.LigneDossier;
import fr.cepage.application.dossier.RechercherDossiers;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.DossiersOuverts;
import fr.cepage.ui.commun.Nom;
import fr.cepage.ui.commun.Textes;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds a dossier from anywhere: Ctrl+K, a few letters, Enter. Empty, it offers those that were opened last. */
final class RechercheRapide extends ComboBox<LigneDossier> {

    private static final int PROPOSITIONS = 20;
    private static final int LETTRES_MIN = 2;

    private static final String CTRL_K = """
            const viser = (touche) => {
              if (!this.isConnected) {
                document.removeEventListener('keydown', viser);
              } else if ((touche.ctrlKey || touche.metaKey) && touche.key.toLowerCase() === 'k') {
                touche.preventDefault();
                this.focus();
              }
            };
            document.addEventListener('keydown', viser);
            """;

    /** Only Enter asks for something: whoever leaves the field changed their mind. */
    private static final String ENTREE = """
            this.addEventListener('keydown', (touche) => { this.parEntree = touche.key === 'Enter'; }, true);
            this.addEventListener('custom-value-set', (saisie) => {
              if (!this.parEntree) {
                saisie.preventDefault();
                saisie.stopImmediatePropagation();
              }
            }, true);
            """;

    private final RechercherDossiers rechercher;

    RechercheRapide(RechercherDossiers rechercher) {
        super(PROPOSITIONS);
        this.rechercher = rechercher;
        addClassName("recherche-rapide");
        addThemeVariants(ComboBoxVariant.SMALL);
        setAriaLabel(Textes.texte("cadre.recherche.libelle"));
        setPlaceholder(Textes.texte("cadre.recherche.invite"));
        setItemLabelGenerator(Nom::de);
        setRenderer(new ComponentRenderer<>(RechercheRapide::ligne));
        setItems(this::trouver);
        setAllowCustomValue(true);
        addValueChangeListener(event -> ouvrir(event.getValue()));
        addCustomValueSetListener(event -> chercher(event.getDetail()));
    }

    /** The browser itself brings the keyboard here: by way of the server, the first letters would be lost. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(CTRL_K);
        getElement().executeJs(ENTREE);
    }

    Stream<LigneDossier> trouver(Query<LigneDossier, String> requete) {
        String texte = requete.getFilter().orElse("").strip();
        boolean suite = requete.getOffset() + requete.getLimit() < 0 || requete.getOffset() > 0;
        if (suite) {
            return Stream.empty();
        }
        if (texte.isEmpty()) {
            return DossiersOuverts.derniers().stream().flatMap(numero -> trouver(numero, 1).stream());
        }
        return texte.length() < LETTRES_MIN ? Stream.empty() : trouver(texte, PROPOSITIONS).stream();
    }

    private List<LigneDossier> trouver(String texte, int combien) {
        return rechercher
                .execute(CriteresDossiers.texte(texte), new PageVoulue(null, combien))
                .elements();
    }

    /** Where one is now may be what is offered first from now on. */
    void rafraichir() {
        getDataProvider().refreshAll();
    }

    private static Div ligne(LigneDossier ligne) {
        Span precision = new Span(Textes.texte("cadre.recherche.ligne", ligne.numero(), ligne.dateNaissance()));
        precision.addClassName("aide");
        Div choix = new Div(new Span(Nom.complet(ligne)), precision);
        choix.addClassName("choix");
        return choix;
    }

    private void ouvrir(@Nullable LigneDossier ligne) {
        if (ligne != null) {
            clear();
            getUI().ifPresent(ui -> ui.navigate(Adresses.dossier(ligne.id())));
        }
    }

    /** What was typed without choosing opens the only dossier that it finds. */
    private void chercher(String texte) {
        Actes.executer(() -> trouver(texte, 2)).ifPresent(trouves -> {
            if (trouves.size() == 1) {
                ouvrir(trouves.getFirst());
            } else {
                chercherPartout(texte);
            }
        });
    }

    /** The whole list shows them all, or says that there is none and offers to create it. */
    private void chercherPartout(String texte) {
        getUI().ifPresent(ui ->
                ui.navigate(Adresses.DOSSIERS, QueryParameters.simple(Map.of("texte", texte, "referent", "tous"))));
    }
}
