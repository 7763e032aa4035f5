package fr.cepage.ui.evenement;

import com.vaadin.flow.component.textfield.IntegerField;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.application.referentiel.ConsulterReferentielActivites;
import fr.cepage.ui.commun.SectionFormulaire;
import fr.cepage.ui.commun.SectionFormulaire.Poseur;
import fr.cepage.ui.commun.Textes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long an event took and which acts were done (EVT-08): under « Plus de détails », since none of it has to be said. */
final class DureeEtActes implements SectionFormulaire {

    private static final int PAS = 5;

    private final IntegerField duree = new IntegerField(Textes.texte("evenement.champ.duree"));
    private final ChampActes actes;
    private final PlusDeDetails details;

    DureeEtActes(ConsulterReferentielActivites activites) {
        duree.setStep(PAS);
        duree.setStepButtonsVisible(true);
        actes = new ChampActes(activites);
        details = new PlusDeDetails(this::poserChamps, actes::proposer);
    }

    @Override
    public void poser(Poseur poseur) {
        details.poser(poseur);
    }

    private void poserChamps(Poseur poseur) {
        poseur.champ("duree", duree);
        poseur.champ("actes", actes);
    }

    void montrer(@Nullable Integer minutes, List<ValeurVue> faits) {
        duree.setValue(minutes);
        actes.montrer(faits);
        details.presenter(minutes != null || !faits.isEmpty());
    }

    @Nullable
    Integer minutes() {
        return duree.getValue();
    }

    List<String> actes() {
        return actes.codes();
    }
}
