package fr.cepage.ui.commun;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.grid.Grid.SelectionMode;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.Location;
import fr.cepage.application.commun.PageVoulue;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list, read as far as one scrolls, whose rows lead to a page each by the link in their name: a click or Enter opens
 * it, and the way back leads to the row (DOS-09).
 */
public abstract class ListeDeFiches<T> extends Composite<Grid<T>> {

    /** How far down the list a place is looked for. */
    private static final int PLACES = 1_000;

    /**
     * The address of the list says which row was opened from it, so that the way back leads there; Enter opens the row
     * that the keyboard is on.
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

    /**
     * As soon as the row is drawn, until it has stayed in a list that awaits nothing more: rows that are still being placed
     * let the keyboard go. Not once its reader has gone on to something else.
     */
    private static final String VISER = """
            const fini = new AbortController();
            let tenue = 0;
            const viser = () => {
              if (fini.signal.aborted || !this.isConnected) {
                return;
              }
              const contenu = this.querySelector(`a[href*="/${$0}/"]`)?.closest('vaadin-grid-cell-content');
              const cellule = contenu?.assignedSlot?.parentElement;
              const tient = cellule && this.shadowRoot.activeElement === cellule;
              if (!tient) {
                cellule?.focus();
              }
              tenue = tient && !this.hasAttribute('loading') ? tenue + 1 : 0;
              if (tenue > 15) {
                fini.abort();
              }
              requestAnimationFrame(viser);
            };
            ['keydown', 'pointerdown'].forEach(
                geste => addEventListener(geste, () => fini.abort(), { capture: true, signal: fini.signal }));
            viser()""";

    private static final String CLIQUER = "this.querySelector(`a[href*=\"/${$0}/\"]`)?.click()";

    private final String textes;
    private final Function<T, ?> id;
    private @Nullable LectureParPages<T> lues;

    /**
     * @param textes how the keys of its title and of its columns begin
     * @param id of an element, as the address of its page says it
     */
    protected ListeDeFiches(String textes, Function<T, ?> id) {
        this.textes = textes;
        this.id = id;
    }

    @Override
    protected final Grid<T> initContent() {
        Grid<T> liste = new Grid<>();
        liste.setPageSize(PageVoulue.LIMITE_PAR_DEFAUT);
        liste.setSelectionMode(SelectionMode.NONE);
        liste.addThemeVariants(GridVariant.NO_BORDER);
        liste.addClassName("liste-de-fiches");
        liste.setAriaLabel(Textes.texte(textes + ".titre"));
        liste.addAttachListener(_ -> liste.getElement().executeJs(OUVRIR));
        liste.addItemClickListener(event -> liste.getElement().executeJs(CLIQUER, idDe(event.getItem())));
        return liste;
    }

    protected final Column<T> colonne(String cle, ValueProvider<T, String> valeur) {
        return nommer(cle, getContent().addColumn(valeur));
    }

    protected final Column<T> composee(String cle, SerializableFunction<T, Component> contenu) {
        return nommer(cle, getContent().addColumn(new ComponentRenderer<>(contenu)));
    }

    private Column<T> nommer(String cle, Column<T> colonne) {
        return colonne.setKey(cle).setHeader(Textes.texte(textes + ".colonne." + cle));
    }

    protected final void montrer(LectureParPages<T> lecture, Component siVide) {
        lues = lecture;
        getContent().setEmptyStateComponent(siVide);
        getContent().setItems(requete -> lecture.tranche(requete.getOffset(), requete.getLimit()));
    }

    /** One comes to it, perhaps back from what one opened. */
    public final void arriver(Location ici) {
        ListesQuittees.noter(ici);
        ici.getQueryParameters().getSingleParameter(ListesQuittees.PLACE).ifPresent(this::revenir);
    }

    /** It is narrowed to something else: its address says so. */
    public final void situer(Location nouvelle) {
        ListesQuittees.noter(nouvelle);
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, nouvelle));
    }

    private void revenir(String place) {
        Objects.requireNonNull(lues)
                .rang(element -> idDe(element).equals(place), PLACES)
                .ifPresent(rang -> {
                    getContent().scrollToIndex(rang);
                    getElement().executeJs(VISER, place);
                });
    }

    private String idDe(T element) {
        return id.apply(element).toString();
    }
}
