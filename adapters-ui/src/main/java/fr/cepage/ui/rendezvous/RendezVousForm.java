package fr.cepage.ui.rendezvous;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.shared.Registration;
import fr.cepage.application.rendezvous.SaisieRendezVous;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.Formulaire;
import java.util.function.BiConsumer;

/**
 * When, where and with whom: the same fields whether a rendez-vous is made, moved or put off.
 *
 * @param <V> what it is filled from
 */
final class RendezVousForm<V> extends Formulaire<V> {

    private final ChampsRendezVous champs;
    private final BiConsumer<ChampsRendezVous, V> remplissage;

    /** @param remplissage shows what it is filled from in the fields */
    RendezVousForm(String cleValider, ChampsRendezVous champs, BiConsumer<ChampsRendezVous, V> remplissage) {
        super(Droit.GERER_EVENEMENTS, cleValider);
        this.champs = champs;
        this.remplissage = remplissage;
        section("", champs);
    }

    @Override
    protected void montrer(V vue) {
        remplissage.accept(champs, vue);
    }

    @Override
    protected void envoyer() {
        fireEvent(new RendezVousSaisiEvent(this, champs.saisie()));
    }

    Registration addRendezVousSaisiListener(ComponentEventListener<RendezVousSaisiEvent> ecoute) {
        return ComponentUtil.addListener(this, RendezVousSaisiEvent.class, ecoute);
    }

    /** Somebody asks for a rendez-vous like this. */
    static final class RendezVousSaisiEvent extends ComponentEvent<RendezVousForm<?>> {

        private final SaisieRendezVous saisie;

        RendezVousSaisiEvent(RendezVousForm<?> source, SaisieRendezVous saisie) {
            super(source, false);
            this.saisie = saisie;
        }

        SaisieRendezVous saisie() {
            return saisie;
        }
    }
}
