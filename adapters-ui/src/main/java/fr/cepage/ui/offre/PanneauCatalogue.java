package fr.cepage.ui.offre;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.offre.FiltresOffres;
import fr.cepage.application.offre.LigneCatalogue;
import fr.cepage.application.offre.RechercherCatalogue;
import fr.cepage.application.offre.TypeCatalogue;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Textes;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** « Recherche d'offres de services et dispositifs », beside the dossier for which one looks (OFF-02). */
public final class PanneauCatalogue extends Section {

    private static final int PART = 8;

    private final RechercherCatalogue rechercher;
    private final ActesCatalogue actes;
    private final CriteresCatalogue criteres;
    private final Paragraph bilan = new Paragraph();
    private final UnorderedList resultats = new UnorderedList();
    private final Button suite = new Button(Textes.texte("liste.suite"), _ -> continuer());
    private FiltresOffres filtres = FiltresOffres.AUCUN;
    private Set<TypeCatalogue> types = Set.of();
    private @Nullable Curseur suivant;
    private boolean recentes;

    public PanneauCatalogue(RechercherCatalogue rechercher, ConsulterListe listes, ActesCatalogue actes) {
        this.rechercher = rechercher;
        this.actes = actes;
        criteres = new CriteresCatalogue(listes, this::chercher, this::montrerRecentes);
        addClassNames("carte", "panneau-catalogue");
        H2 titre = new H2(Textes.texte("catalogue.titre"));
        titre.setId("catalogue-titre");
        getElement().setAttribute("aria-labelledby", "catalogue-titre");
        bilan.getElement().setAttribute("role", "status");
        resultats.addClassName("resultats");
        add(titre, criteres, bilan, resultats, suite);
    }

    /** Forgets what was looked for before. */
    public void recommencer() {
        criteres.effacer();
        chercher();
    }

    /** The dossier has changed: so may have what can be proposed on it. */
    public void verifier() {
        resultats
                .getChildren()
                .filter(ResultatCatalogue.class::isInstance)
                .map(ResultatCatalogue.class::cast)
                .filter(ResultatCatalogue::estUnDispositif)
                .forEach(ResultatCatalogue::verifier);
    }

    /** Whoever looks may propose something else now: as much is read again as is shown. */
    public void relire() {
        if (recentes) {
            montrerRecentes();
            return;
        }
        int montres = resultats.getComponentCount();
        Actes.executer(() -> page(null, Math.clamp(montres, PART, PageVoulue.LIMITE_MAX)))
                .ifPresent(relues -> {
                    resultats.removeAll();
                    ajouter(relues);
                });
    }

    private void chercher() {
        filtres = criteres.filtres();
        types = criteres.types();
        suivant = null;
        recentes = false;
        resultats.removeAll();
        continuer();
    }

    private void continuer() {
        Actes.executer(() -> page(suivant, PART)).ifPresent(this::ajouter);
    }

    private Page<LigneCatalogue> page(@Nullable Curseur apres, int nombre) {
        return rechercher.execute(filtres, types, new PageVoulue(apres, nombre));
    }

    private void ajouter(Page<LigneCatalogue> page) {
        montrer(page.elements(), page.suivant());
        String cle = suivant == null ? "catalogue.bilan" : "catalogue.bilan.partiel";
        bilan.setText(
                filtres.vains() ? Textes.texte("recherche.vaine") : Textes.texte(cle, resultats.getComponentCount()));
    }

    private void montrerRecentes() {
        Actes.executer(actes::recentes).ifPresent(proposees -> {
            recentes = true;
            resultats.removeAll();
            montrer(proposees, null);
            bilan.setText(Textes.texte(proposees.isEmpty() ? "catalogue.recentes.aucune" : "catalogue.recentes"));
        });
    }

    private void montrer(List<LigneCatalogue> lignes, @Nullable Curseur apres) {
        lignes.forEach(ligne -> resultats.add(new ResultatCatalogue(ligne, actes)));
        suivant = apres;
        suite.setVisible(apres != null);
    }
}
