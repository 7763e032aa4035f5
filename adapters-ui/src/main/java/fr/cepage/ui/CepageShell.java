package fr.cepage.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
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

    @Override
    public void configurePage(AppShellSettings page) {
        page.setPageTitle("Cépage");
        page.addFavIcon("icon", "icons/cepage.svg", "any");
    }
}
