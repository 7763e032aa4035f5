package fr.cepage.ui.calendrier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import fr.cepage.application.calendrier.CalendrierCree;
import fr.cepage.application.calendrier.ConsulterMonCalendrier;
import fr.cepage.application.calendrier.CreerMonCalendrier;
import fr.cepage.application.calendrier.MonCalendrierVue;
import fr.cepage.application.calendrier.RevoquerMonCalendrier;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.Question;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/** Makes, replaces and revokes the address; a new one is shown while the window is open, and never again. */
final class MonCalendrierDialog extends Dialog implements AfterNavigationObserver {

    private final ConsulterMonCalendrier consulter;
    private final CreerMonCalendrier creation;
    private final RevoquerMonCalendrier revocation;
    private final ZoneId fuseau;
    private final Paragraph etat = new Paragraph();
    private final Div nouvelle = new Div();
    private final Button creer = new Button();
    private final Button revoquer = new Button(Textes.texte("calendrier.revoquer"));

    MonCalendrierDialog(
            ConsulterMonCalendrier consulter,
            CreerMonCalendrier creation,
            RevoquerMonCalendrier revocation,
            ZoneId fuseau) {
        this.consulter = consulter;
        this.creation = creation;
        this.revocation = revocation;
        this.fuseau = fuseau;
        setHeaderTitle(Textes.texte("calendrier.titre"));
        setWidth("min(40rem, 95vw)");
        etat.getElement().setAttribute("role", "status");
        creer.addThemeVariants(ButtonVariant.PRIMARY);
        revoquer.addThemeVariants(ButtonVariant.ERROR);
        Div contenu = new Div(new Paragraph(Textes.texte("calendrier.a-quoi-cela-sert")), etat, nouvelle);
        contenu.addClassName("mon-calendrier");
        add(contenu);
        getFooter().add(revoquer, new Button(Textes.texte("calendrier.fermer"), _ -> close()), creer);
        creer.addClickListener(_ -> demander("calendrier.remplacer", this::creer));
        revoquer.addClickListener(_ -> demander("calendrier.revoquer", this::revoquer));
        montrer();
    }

    private void montrer() {
        MonCalendrierVue mien = consulter.execute();
        revoquer.setVisible(mien.existe());
        creer.setText(Textes.texte(mien.existe() ? "calendrier.remplacer" : "calendrier.creer"));
        etat.setText(
                mien.existe()
                        ? Textes.texte(
                                "calendrier.existe-depuis",
                                LocalDate.ofInstant(Objects.requireNonNull(mien.creeLe()), fuseau))
                        : Textes.texte("calendrier.aucune"));
    }

    /** Whoever reads at the present address stops reading there: that is worth a question. */
    private void demander(String cle, Runnable acte) {
        if (!revoquer.isVisible()) {
            acte.run();
            return;
        }
        new Question(
                        Textes.texte(cle + ".titre"),
                        Textes.texte(cle + ".question"),
                        Textes.texte("acte.renoncer"),
                        Textes.texte(cle),
                        acte)
                .open();
    }

    private void creer() {
        Actes.executer(() -> creation.execute()).ifPresent(this::montrerNouvelle);
    }

    private void montrerNouvelle(CalendrierCree cree) {
        montrer();
        nouvelle.removeAll();
        nouvelle.add(new AdresseNouvelle(cree.chemin()));
        etat.setText(Textes.texte("calendrier.nouvelle"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrivee) {
        close();
    }

    private void revoquer() {
        if (Actes.accomplir(() -> revocation.execute())) {
            nouvelle.removeAll();
            Avis.succes("calendrier.revoque");
            montrer();
        }
    }
}
