package fr.cepage.ui.commun;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import fr.cepage.application.appel.DroitManquant;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.droits.MoiVue;
import fr.cepage.domain.droits.Droit;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at an open page and what they may do: the only place where a component may ask (DRO-08). Whoever asks says
 * in the same breath what is to happen once the answer is another one, so that nothing on a page can go on by rights
 * that were given or taken since.
 */
public final class DroitsSuivis {

    /**
     * In milliseconds, how often a page asks by itself. A token is renewed in its last minute: asked twice in that
     * minute, the page follows before the five minutes are over.
     */
    public static final int INTERVALLE = 30_000;

    private final Supplier<MoiVue> lecture;
    private final Function<MoiVue, LocalDate> calendrier;
    private final Consumer<@Nullable RuntimeException> cadre;
    private final Set<Abonne> abonnes = new LinkedHashSet<>();
    private @Nullable MoiVue moi;

    private DroitsSuivis(
            Supplier<MoiVue> lecture,
            Function<MoiVue, LocalDate> calendrier,
            Consumer<@Nullable RuntimeException> cadre) {
        this.lecture = lecture;
        this.calendrier = calendrier;
        this.cadre = cadre;
    }

    /**
     * For the frame, which stands around everything that follows.
     *
     * @param calendrier « today » of who looks: what is shown follows it over midnight too
     * @param cadre told why what is shown may be shown no longer, null as long as it may
     */
    public static DroitsSuivis commencer(
            Supplier<MoiVue> lecture,
            Function<MoiVue, LocalDate> calendrier,
            Consumer<@Nullable RuntimeException> cadre) {
        DroitsSuivis droits = new DroitsSuivis(lecture, calendrier, cadre);
        ComponentUtil.setData(UI.getCurrent(), DroitsSuivis.class, droits);
        return droits;
    }

    /**
     * Who looks at the page now.
     *
     * @param changement what the component does, as long as it is on the page, once that has changed; said once, when
     *     the component asks for the first time
     */
    public static MoiVue suivre(Component composant, Consumer<MoiVue> changement) {
        DroitsSuivis droits = presents().orElseThrow(() -> new IllegalStateException("No frame around the page"));
        Abonne connu = ComponentUtil.getData(composant, Abonne.class);
        Abonne abonne = connu == null ? droits.abonner(composant, changement) : connu;
        MoiVue vu = droits.moi();
        abonne.noter(vu);
        return vu;
    }

    /** The door of a page that is not even opened without that right; who came through it. */
    public static MoiVue exiger(Droit droit) {
        MoiVue moi = presents().orElseThrow().moi();
        if (!moi.acteur().peut(droit)) {
            throw new DroitManquant(droit);
        }
        return moi;
    }

    /** After a time, or a refusal: reads anew, and lets follow whatever has seen something else. */
    public static void verifier() {
        presents().ifPresent(droits -> Actes.accomplir(droits::actualiser, SansUnMot.AFFICHAGE));
    }

    /** On the way to another page, which will ask by itself. */
    public void relire() {
        moi = lecture.get();
    }

    /** Lets follow what has stayed on the page. */
    public void diffuser() {
        RuntimeException refus = null;
        for (Abonne abonne : List.copyOf(abonnes)) {
            try {
                abonne.suivre(moi());
            } catch (DroitManquant | Introuvable e) {
                refus = refus == null ? e : refus;
            }
        }
        cadre.accept(refus);
    }

    private void actualiser() {
        relire();
        diffuser();
    }

    private MoiVue moi() {
        MoiVue connu = moi == null ? lecture.get() : moi;
        moi = connu;
        return connu;
    }

    private Abonne abonner(Component composant, Consumer<MoiVue> changement) {
        Abonne abonne = new Abonne(changement);
        ComponentUtil.setData(composant, Abonne.class, abonne);
        if (composant.isAttached()) {
            abonnes.add(abonne);
        }
        composant.addAttachListener(_ -> {
            abonnes.add(abonne);
            abonne.suivre(moi());
        });
        composant.addDetachListener(_ -> abonnes.remove(abonne));
        return abonne;
    }

    private static Optional<DroitsSuivis> presents() {
        return Optional.ofNullable(UI.getCurrent()).map(ui -> ComponentUtil.getData(ui, DroitsSuivis.class));
    }

    /** One component, and what it was told last. */
    private final class Abonne {

        private final Consumer<MoiVue> changement;
        private @Nullable MoiVue vu;
        private @Nullable LocalDate jour;

        Abonne(Consumer<MoiVue> changement) {
            this.changement = changement;
        }

        /** What cannot be shown now is tried again the next time. */
        void suivre(MoiVue moi) {
            if (!moi.equals(vu) || !calendrier.apply(moi).equals(jour)) {
                changement.accept(moi);
                noter(moi);
            }
        }

        void noter(MoiVue moi) {
            vu = moi;
            jour = calendrier.apply(moi);
        }
    }
}
