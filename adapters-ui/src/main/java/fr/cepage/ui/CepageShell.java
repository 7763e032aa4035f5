package fr.cepage.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** What every page of the browser loads: the theme, the own styles, the icon. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@StyleSheet("cep.css")
@StyleSheet("offres.css")
@StyleSheet("evenements.css")
@StyleSheet("rendez-vous.css")
@StyleSheet("projet.css")
public class CepageShell implements AppShellConfigurator {

    /**
     * Whoever goes back while the page they went to is still being drawn goes back once it is there: the router would take
     * the two for one navigation, and leave that page under the address they came back to. In the head of the page, so
     * that it listens before the router does. A page that has not come after ten seconds is awaited no longer.
     */
    private static final String RETOUR = """
            (() => {
              const aller = history.pushState;
              let enRoute;
              let revenu = false;
              const arriver = () => {
                clearTimeout(enRoute);
                enRoute = undefined;
                if (revenu) {
                  revenu = false;
                  queueMicrotask(() => dispatchEvent(new PopStateEvent('popstate', { state: history.state })));
                }
              };
              history.pushState = function (...lieu) {
                clearTimeout(enRoute);
                enRoute = setTimeout(arriver, 10_000);
                return aller.apply(this, lieu);
              };
              addEventListener('popstate', retour => {
                if (enRoute) {
                  revenu = true;
                  retour.stopImmediatePropagation();
                }
              });
              addEventListener('vaadin-navigated', arriver);
            })()""";

    @Override
    public void configurePage(AppShellSettings page) {
        page.setPageTitle("Cépage");
        page.addFavIcon("icon", "icons/cepage.svg", "any");
        page.addInlineWithContents(RETOUR, Inline.Wrapping.JAVASCRIPT);
    }
}
