package fr.cepage.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.ValueProvider;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.dossier.LigneDossier;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.Badges;
import fr.cepage.ui.commun.Jours;
import fr.cepage.ui.commun.LectureParPages;
import fr.cepage.ui.commun.Nom;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The dossiers, read as far as one scrolls; a click or Enter opens one. */
final class ListeDossiers extends Grid<LigneDossier> {

    /** How far down the list a place is looked for. */
    private static final int PLACES = 1_000;

    /**
     * The address of the list says which dossier was opened from it, so that the way back leads there; Enter opens the
     * dossier of the row that the keyboard is on.
     */
    private static final String OUVRIR = """
            this.addEventListener('click', ({ target }) => {
              const lien = target.closest('a');
              if (lien) {
                const lieu = new URL(location.href);
                lieu.searchParams.set('place', lien.pathname.split('/')[2]);
                history.replaceState(history.state, '', lieu);
              }
            }, true);
            this.addEventListener('keydown', touche => {
              const contenus = this.shadowRoot.activeElement?.closest('tr')?.querySelectorAll('slot') ?? [];
              const lien = [...contenus].flatMap(lieu => lieu.assignedElements())
                  .map(contenu => contenu.querySelector('a')).find(trouve => trouve);
              if (touche.key === 'Enter' && lien) {
                touche.preventDefault();
                touche.stopPropagation();
                lien.click();
              }
            }, true)""";

    /** As soon as the row is drawn; not once its reader has gone on to something else. */
    private static final String VISER = """
            const fini = new AbortController();
            const viser = () => {
              const contenu = this.querySelector(`a[href*="/${$0}/"]`)?.closest('vaadin-grid-cell-content');
              const cellule = contenu?.assignedSlot?.parentElement;
              if (cellule) {
                fini.abort();
                cellule.focus();
              }
            };
            const trace = new MutationObserver(viser);
            fini.signal.addEventListener('abort', () => trace.disconnect());
            ['keydown', 'pointerdown'].forEach(
                geste => addEventListener(geste, () => fini.abort(), { capture: true, signal: fini.signal }));
            trace.observe(this, { childList: true, subtree: true });
            viser()""";

    private static final String CLIQUER = "this.querySelector(`a[href*=\"/${$0}/\"]`)?.click()";

    private @Nullable LocalDate aujourdhui;
    private @Nullable LectureParPages<LigneDossier> lues;

    ListeDossiers() {
        setPageSize(PageVoulue.LIMITE_PAR_DEFAUT);
        setSelectionMode(SelectionMode.NONE);
        addThemeVariants(GridVariant.NO_BORDER);
        addClassName("liste-dossiers");
        setAriaLabel(Textes.texte("dossiers.titre"));
        colonnes();
        addAttachListener(_ -> getElement().executeJs(OUVRIR));
        addItemClickListener(event -> ouvrir(event.getItem()));
    }

    private void colonnes() {
        colonne("numero", LigneDossier::numero).setWidth("9rem").setFlexGrow(0);
        addColumn(new ComponentRenderer<>(ListeDossiers::lien))
                .setKey("nom")
                .setHeader(Textes.texte("dossiers.colonne.nom"))
                .setFlexGrow(3);
        colonne("age", this::age).setWidth("6rem").setFlexGrow(0);
        colonne("referent", ListeDossiers::referent).setFlexGrow(2);
        badge("statut", ligne -> Badges.statut(ligne.statut()));
        badge("niveau", ligne -> Badges.niveauCep(ligne.niveauCep()));
        colonne("dernier-evenement", ListeDossiers::dernierEvenement)
                .setWidth("11rem")
                .setFlexGrow(0);
    }

    private Column<LigneDossier> colonne(String cle, ValueProvider<LigneDossier, String> valeur) {
        return addColumn(valeur).setKey(cle).setHeader(Textes.texte("dossiers.colonne." + cle));
    }

    private void badge(String cle, SerializableFunction<LigneDossier, Component> badge) {
        addColumn(new ComponentRenderer<>(badge))
                .setKey(cle)
                .setHeader(Textes.texte("dossiers.colonne." + cle))
                .setWidth("9rem")
                .setFlexGrow(0);
    }

    private static Anchor lien(LigneDossier ligne) {
        return new Anchor("/" + Adresses.dossier(ligne.id()), Nom.complet(ligne));
    }

    private static String referent(LigneDossier ligne) {
        return Optional.ofNullable(ligne.referent()).map(PersonneVue::nom).orElse("");
    }

    private static String dernierEvenement(LigneDossier ligne) {
        return ligne.dernierEvenement() == null ? "" : Jours.texte(ligne.dernierEvenement());
    }

    private String age(LigneDossier ligne) {
        return aujourdhui == null ? "" : Age.texte(ligne.dateNaissance(), aujourdhui);
    }

    void montrer(LectureParPages<LigneDossier> lecture, LocalDate jour, Component siVide) {
        aujourdhui = jour;
        lues = lecture;
        setEmptyStateComponent(siVide);
        setItems(requete -> lecture.tranche(requete.getOffset(), requete.getLimit()));
    }

    /** Where one was when one opened that dossier, if it is still in the list. */
    void revenir(String place) {
        Objects.requireNonNull(lues)
                .rang(ligne -> ligne.id().toString().equals(place), PLACES)
                .ifPresent(rang -> {
                    scrollToIndex(rang);
                    getElement().executeJs(VISER, place);
                });
    }

    private void ouvrir(LigneDossier ligne) {
        getElement().executeJs(CLIQUER, ligne.id().toString());
    }
}
