package fr.cepage.ui.dispositif;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.commun.Violations;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a date that was typed would do, before it is saved: the frise and its sentence, read out as it changes. It is
 * computed by the domain; what the domain refuses is told and not drawn.
 */
class ApercuFrise extends Div {

    private final Frise frise = new Frise();
    private final Paragraph phrase = new Paragraph();
    private @Nullable LocalDate debutNiveau1;

    ApercuFrise() {
        addClassName("apercu-frise");
        phrase.getElement().setAttribute("role", "status");
        add(new H3(Textes.texte("apercu.titre")), frise, phrase);
        attendre();
    }

    /** What an act that asks for no date would do to that CEP. */
    static ApercuFrise de(DispositifCepVue cep, Supplier<PlanFrise> plan) {
        ApercuFrise apercu = new ApercuFrise();
        apercu.apresNiveau1(cep.debutNiveau1());
        apercu.montrer(plan);
        return apercu;
    }

    /** Since when the dossier has a level 1, which then stands before what is previewed (NIV-01, NIV-03); null: it has none. */
    final void apresNiveau1(@Nullable LocalDate debut) {
        debutNiveau1 = debut;
    }

    /** Nothing to show yet. */
    final void attendre() {
        dire(Textes.texte("apercu.attente"), false);
    }

    final void montrer(Supplier<PlanFrise> plan) {
        montrer(plan, List.of());
    }

    /** @param refus what the act would be refused for, which is told instead of being drawn */
    final void montrer(Supplier<PlanFrise> plan, List<Violation> refus) {
        try {
            PlanFrise montre = plan.get().apresNiveau1(debutNiveau1);
            new Violations().ajouterToutes(refus).lever();
            montrer(montre);
        } catch (RefusMetier refuse) {
            dire(Textes.texte(refuse.principale()), true);
        }
    }

    private void montrer(PlanFrise plan) {
        frise.montrer(plan);
        dire(TexteFrise.phrase(plan), false);
        frise.setVisible(true);
    }

    private void dire(String texte, boolean refus) {
        frise.setVisible(false);
        phrase.setText(texte);
        phrase.setClassName("apercu-refus", refus);
    }
}
