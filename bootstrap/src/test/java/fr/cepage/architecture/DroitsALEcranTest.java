package fr.cepage.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import fr.cepage.application.appel.ActeurCourant;
import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.droits.ConsulterMoi;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A screen that asks for rights by a way of its own would not follow them. */
@Tag("DRO-08")
class DroitsALEcranTest {

    private static final String CADRE = "fr.cepage.ui.cadre.MainLayout";

    @Test
    void seul_le_cadre_demande_qui_regarde_la_page_et_le_dit_aux_autres() {
        noClasses()
                .that()
                .resideInAPackage("fr.cepage.ui..")
                .and()
                .doNotHaveFullyQualifiedName(CADRE)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ConsulterMoi.class)
                .check(Code.TOUT);
    }

    @Test
    void aucun_ecran_ne_connait_l_acteur_par_ailleurs() {
        noClasses()
                .that()
                .resideInAPackage("fr.cepage.ui..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ActeurCourant.class, AppelCourant.class, Appel.class)
                .check(Code.TOUT);
    }

    /** The keyboard passes by what is disabled, and nobody hears why; an {@code ActeExplique} stays and says so. */
    @Test
    @Tag("DRO-02")
    void aucun_ecran_ne_grise_un_acte_sans_dire_pourquoi() {
        noClasses()
                .that()
                .resideInAPackage("fr.cepage.ui..")
                .should()
                .callMethodWhere(target(name("setEnabled")))
                .check(Code.TOUT);
    }
}
