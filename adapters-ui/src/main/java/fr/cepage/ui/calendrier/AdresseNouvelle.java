package fr.cepage.ui.calendrier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.Textes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** An address that was just made, to be copied now. */
final class AdresseNouvelle extends Div {

    AdresseNouvelle(String chemin) {
        addClassName("adresse-nouvelle");
        TextField adresse = new TextField(Textes.texte("calendrier.adresse"));
        adresse.setReadOnly(true);
        adresse.setWidthFull();
        adresse.setValue(ServletUriComponentsBuilder.fromContextPath(
                        VaadinServletRequest.getCurrent().getHttpServletRequest())
                .path(chemin)
                .toUriString());
        Button copier = new Button(Textes.texte("calendrier.copier"));
        copier.addClickListener(_ -> copier.getElement()
                .executeJs("return navigator.clipboard.writeText($0)", adresse.getValue())
                .then(_ -> Avis.succes("calendrier.copie"), _ -> Avis.attention(Textes.texte("calendrier.non-copie"))));
        Paragraph conseil = new Paragraph(Textes.texte("calendrier.une-seule-fois"));
        conseil.addClassName("attention");
        add(adresse, copier, conseil);
    }
}
