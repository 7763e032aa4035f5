package fr.cepage.ui.commun;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.shared.Registration;
import fr.cepage.application.droits.MoiVue;
import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.droits.Droit;
import java.util.List;

/**
 * A form: fields by the names that refusals use, and one button. It knows no use case; it fires an event of its own
 * from {@link #envoyer}, and a refusal comes back to stand beside its field.
 *
 * @param <V> what it is filled from
 */
public abstract class Formulaire<V> extends Composite<Div> implements AffichageRefus, BeforeLeaveObserver {

    /** Set by the browser as soon as somebody types; it asks before the page is left or loaded again. */
    private static final String MARQUE = "data-saisie";

    private final MessageFormulaire message = new MessageFormulaire();
    private final FormLayout grille = new FormLayout();
    private final ChampsSaisis champs = new ChampsSaisis();
    private final DroitDuFormulaire droit;
    private final Button valider;
    private boolean permis = true;

    /**
     * @param droit what its act requires
     * @param avant what stands before the fields
     */
    protected Formulaire(Droit droit, String cleValider, Component... avant) {
        this.droit = new DroitDuFormulaire(droit);
        valider = new Button(Textes.texte(cleValider));
        valider.addThemeVariants(ButtonVariant.PRIMARY);
        grille.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("32rem", 2));
        for (Component composant : avant) {
            grille.add(composant, 2);
        }
    }

    @Override
    protected final Div initContent() {
        valider.addClickListener(_ -> soumettre());
        valider.addClickShortcut(Key.ENTER).listenOn(grille).resetFocusOnActiveElement();
        Div contenu = new Div(droit, message, grille);
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
        permis = droit.permet(moi);
        valider.setEnabled(permis);
        if (permis) {
            champs.lectureSeule(false);
        } else {
            message.montrer(List.of());
        }
    }

    /** Shows these values in the fields. */
    protected abstract void montrer(V vue);

    /** Tells the view what was typed. */
    protected abstract void envoyer();

    /** The field that holds a member of the act: the one of its name, unless another one stands for it. */
    protected String champDe(String membre) {
        return membre;
    }

    protected final <T, C extends Component & HasValidation & HasValue<?, T>> C champ(String nom, C champ) {
        champs.ajouter(nom, new ChampSaisi<>(champ));
        grille.add(champ);
        return champ;
    }

    protected final <T, C extends Component & HasValidation & HasValue<?, T>> C obligatoire(String nom, C champ) {
        champ.setRequiredIndicatorVisible(true);
        return champ(nom, champ);
    }

    /** @param prefixe of the names of its members in this act, e.g. {@code evenement.} */
    protected final void section(String prefixe, SectionFormulaire section) {
        section.poser(new SectionFormulaire.Poseur() {
            @Override
            public <T, C extends Component & HasValidation & HasValue<?, T>> C champ(String nom, C champ) {
                return Formulaire.this.champ(prefixe + nom, champ);
            }

            @Override
            public <T, C extends Component & HasValidation & HasValue<?, T>> C obligatoire(String nom, C champ) {
                return Formulaire.this.obligatoire(prefixe + nom, champ);
            }
        });
    }

    /** Something between the fields that is no field. */
    protected final void intercaler(Component composant) {
        grille.add(composant, 2);
    }

    /** The one button; the page or the dialog gives it its place. */
    public final Button valider() {
        return valider;
    }

    /** Brings the keyboard to the first field; whether there is one. */
    final boolean viserPremierChamp() {
        return champs.viserPremier();
    }

    /** Whether closing it now would lose something that was typed. */
    public final boolean modifie() {
        return champs.modifies();
    }

    /** From now on leaving it as it stands loses nothing: it is stored, or nobody has typed yet. */
    public final void noter() {
        champs.noter();
        marquer();
    }

    private void marquer() {
        getElement().executeJs("this.toggleAttribute($0, $1)", MARQUE, modifie());
    }

    @Override
    public final void beforeLeave(BeforeLeaveEvent depart) {
        if (modifie() && !depart.isPostponed()) {
            ContinueNavigationAction suite = depart.postpone();
            new QuestionAbandon(suite::proceed, suite::cancel).open();
        }
    }

    /** Fills the form; what was typed before is gone. Who may not change reads it. */
    public final void afficher(V vue) {
        remplir(vue);
        champs.lectureSeule(!permis);
    }

    private void remplir(V vue) {
        montrer(vue);
        noter();
        effacer();
    }

    /** Fills the form with newer values and keeps what was typed, telling where the two differ. */
    public final void reprendre(V vue) {
        message.montrer(champs.reprendre(() -> remplir(vue)));
        marquer();
    }

    public final Registration addRechargementListener(ComponentEventListener<RechargementDemande> listener) {
        return ComponentUtil.addListener(this, RechargementDemande.class, listener);
    }

    private void soumettre() {
        if (!champs.viserIllisible()) {
            envoyer();
        }
    }

    @Override
    public final void refuser(RefusMetier refus) {
        effacer();
        message.montrer(champs.refuser(refus, this::champDe));
    }

    @Override
    public final void perimer() {
        message.montrerPerime(() -> fireEvent(new RechargementDemande(this)));
    }

    @Override
    public final void signaler(String phrase) {
        message.montrer(List.of(phrase));
    }

    @Override
    public final void effacer() {
        message.montrer(List.of());
        champs.remettreEnOrdre();
    }
}
