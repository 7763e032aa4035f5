package fr.cepage.ui.rendezvous;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.application.rendezvous.RendezVousVue;
import fr.cepage.ui.commun.Attention;
import fr.cepage.ui.commun.Jours;
import fr.cepage.ui.commun.Textes;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When it is, for how long, where, with whom and what for, in as few lines as may be. */
final class ResumeRendezVous extends Div {

    ResumeRendezVous(RendezVousVue pris) {
        addClassName("carte-suivi-texte");
        Paragraph circonstances = new Paragraph(circonstances(pris));
        circonstances.addClassName("circonstances");
        add(new H4(Jours.moment(pris.dateHeure())), circonstances);
        if (pris.contenu().note() != null) {
            Paragraph note = new Paragraph(pris.contenu().note());
            note.addClassName("commentaire");
            add(note);
        }
        if (pris.raison() != null) {
            add(new Paragraph(Textes.texte("rendez-vous.raison", pris.raison())));
        }
        if (pris.reporteAu() != null) {
            add(new Paragraph(Textes.texte("rendez-vous.reporte-au", Jours.moment(pris.reporteAu()))));
        }
        pris.avertissements().forEach(avertissement -> add(Attention.phrase(avertissement)));
    }

    private static String circonstances(RendezVousVue pris) {
        return Stream.of(
                        Optional.of(Textes.texte("rendez-vous.minutes", pris.duree())),
                        Optional.of(pris.lieu().libelle()),
                        Optional.of(pris.intervenant().nom()),
                        Optional.ofNullable(pris.motif()).map(ValeurVue::libelle))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
