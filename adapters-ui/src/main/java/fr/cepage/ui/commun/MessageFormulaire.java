package fr.cepage.ui.commun;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.cepage.domain.commun.RefusMetier;
import java.util.List;
import java.util.function.UnaryOperator;

/** Refusals beside their fields; what concerns a form as a whole above them, read out as soon as it changes. */
final class MessageFormulaire extends Div implements AffichageRefus {

    private final ChampsSaisis champs;
    private UnaryOperator<String> lieu = UnaryOperator.identity();
    private Runnable relecture = () -> {};

    MessageFormulaire(ChampsSaisis champs) {
        this.champs = champs;
        addClassName("message-formulaire");
        getElement().setAttribute("role", "alert");
    }

    /** @param champDe the field that holds a member */
    void situer(UnaryOperator<String> champDe) {
        lieu = champDe;
    }

    /** @param lecture reads what is stored now */
    void relire(Runnable lecture) {
        relecture = lecture;
    }

    void montrer(List<String> phrases) {
        removeAll();
        phrases.stream().distinct().forEach(phrase -> add(new Paragraph(phrase)));
        if (!phrases.isEmpty()) {
            scrollIntoView();
        }
    }

    @Override
    public void refuser(RefusMetier refus) {
        effacer();
        montrer(champs.refuser(refus, lieu));
    }

    @Override
    public void perimer() {
        signaler(Textes.texte("formulaire.perime"));
        add(new Button(Textes.texte("formulaire.recharger"), _ -> {
            relecture.run();
            champs.viserPremier();
        }));
    }

    @Override
    public void signaler(String phrase) {
        montrer(List.of(phrase));
    }

    @Override
    public void effacer() {
        montrer(List.of());
        champs.remettreEnOrdre();
    }
}
