package fr.cepage.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.dialog.Dialog;
import org.junit.jupiter.api.Test;

/** A window is put together from a form and an act, and what one part alone hears is no event (ADR 17). */
class FenetresTest {

    private static final String PAGES = "fr.cepage.ui..";

    /** It asks for nothing: an address is made, shown and revoked in it. */
    private static final String MON_CALENDRIER = "fr.cepage.ui.calendrier.MonCalendrierDialog";

    @Test
    void aucun_acte_n_a_de_fenetre_a_lui() {
        noClasses()
                .that()
                .resideInAPackage(PAGES)
                .and()
                .resideOutsideOfPackage("fr.cepage.ui.commun")
                .and()
                .doNotHaveFullyQualifiedName(MON_CALENDRIER)
                .should()
                .beAssignableTo(Dialog.class)
                .check(Code.TOUT);
    }

    @Test
    void aucune_page_n_a_d_evenement_a_elle() {
        noClasses()
                .that()
                .resideInAPackage(PAGES)
                .should()
                .beAssignableTo(ComponentEvent.class)
                .check(Code.TOUT);
    }
}
