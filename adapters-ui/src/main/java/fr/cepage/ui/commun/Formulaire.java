package fr.cepage.ui.commun;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import fr.cepage.application.appel.Essai;
import fr.cepage.application.droits.MoiVue;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.droits.Droit;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A form: fields by the names that refusals use, and one button. It knows no use case: whoever put it somewhere hears
 * what was typed, and a refusal comes back to stand beside its field.
 *
 * @param <V> what it is filled from
 * @param <S> what is typed into it
 */
public abstract class Formulaire<V, S extends @Nullable Object> extends SaisieGardee {

    private final MessageFormulaire message = new MessageFormulaire(champs);
    private final DroitDuFormulaire droit;
    private final Button valider;
    private boolean possible = true;
    private @Nullable Consumer<S> envoi;
    private Function<S, List<Violation>> essai = _ -> List.of();

    /** @param droit what its act requires */
    protected Formulaire(Droit droit, String cleValider) {
        this.droit = new DroitDuFormulaire(droit);
        valider = new Button(Textes.texte(cleValider));
        valider.addThemeVariants(ButtonVariant.PRIMARY);
    }

    @Override
    protected final Div initContent() {
        message.situer(this::champDe);
        valider.addClickListener(_ -> {
            if (possible) {
                soumettre();
            }
        });
        valider.addClickShortcut(Key.ENTER).listenOn(champs).resetFocusOnActiveElement();
        Div contenu = new Div(droit, message, champs);
        contenu.addClassName("formulaire");
        return contenu;
    }

    @Override
    protected final void onAttach(AttachEvent arrivee) {
        super.onAttach(arrivee);
        suivre(DroitsSuivis.suivre(this, this::suivre));
    }

    /** Fields that were open stay so: closed, they would take back what is being typed. */
    private void suivre(MoiVue moi) {
        possible = droit.permet(moi, valider);
        valider.setThemeVariant(ButtonVariant.PRIMARY, possible);
        if (possible) {
            champs.lectureSeule(false);
        } else {
            message.montrer(List.of());
        }
    }

    /** Shows these values in the fields. */
    protected abstract void montrer(V vue);

    /** What stands in the fields. */
    protected abstract S saisie();

    /** The field that holds a member of the act: the one of its name, unless another one stands for it. */
    protected String champDe(String membre) {
        return membre;
    }

    protected final <T, C extends Component & HasValidation & HasValue<?, T>> C champ(String nom, C champ) {
        return champs.champ(nom, champ);
    }

    protected final <T, C extends Component & HasValidation & HasValue<?, T>> C obligatoire(String nom, C champ) {
        return champs.obligatoire(nom, champ);
    }

    /** @param prefixe of the names of its members in this act, e.g. {@code evenement.} */
    protected final void section(String prefixe, SectionFormulaire section) {
        champs.section(prefixe, section);
    }

    /** Something between the fields that is no field. */
    protected final void intercaler(Component composant) {
        champs.intercaler(composant);
    }

    /** The one button; the page or the window gives it its place. */
    public final Button valider() {
        return valider;
    }

    /** Brings the keyboard to its first field. */
    public final void viser() {
        champs.viserPremier();
    }

    /** Where it is told that what was sent was not done. */
    public final AffichageRefus affichage() {
        return message;
    }

    /** @param envoi does what was asked for, with what was typed */
    public final void relier(Consumer<S> envoi) {
        relier(envoi, () -> {});
    }

    /**
     * @param envoi does what was asked for, with what was typed
     * @param relecture reads what is stored now, for who was told that it is no longer what they see
     */
    public final void relier(Consumer<S> envoi, Runnable relecture) {
        this.envoi = envoi;
        message.relire(relecture);
    }

    /** What cannot be understood is told together with all that the rest would be refused for. */
    private void soumettre() {
        Consumer<S> acte = Objects.requireNonNull(envoi);
        if (champs.viserIllisible()) {
            Essai.de(() -> acte.accept(saisie()));
            champs.viserIllisible();
        } else {
            acte.accept(saisie());
        }
    }

    /** @param tentative what its act would be refused for */
    final void prevoirPar(Function<S, List<Violation>> tentative) {
        essai = tentative;
    }

    /** What the act would be refused for as the fields stand, nothing being stored. */
    public final List<Violation> refusPrevus() {
        return essai.apply(saisie());
    }

    /** Fills the form; what was typed before is gone. Who may not change reads it. */
    public final void afficher(V vue) {
        remplir(vue);
        champs.lectureSeule(!possible);
    }

    private void remplir(V vue) {
        montrer(vue);
        noter();
        message.effacer();
    }

    /** Fills the form with newer values and keeps what was typed, telling where the two differ. */
    public final void reprendre(V vue) {
        message.montrer(champs.reprendre(() -> remplir(vue)));
        marquer();
    }
}
