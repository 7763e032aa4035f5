package fr.cepage.ui.dispositif;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.application.dispositif.ListerDispositifsCep;
import fr.cepage.application.dispositif.PropositionPreparee;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.dispositif.ActionCep;
import fr.cepage.domain.dispositif.EtatCep;
import fr.cepage.ui.commun.ActeExplique;
import fr.cepage.ui.commun.Clavier;
import fr.cepage.ui.dossier.ActeDeTete;
import fr.cepage.ui.dossier.DossierCourant;
import java.util.List;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * What the CEP of a dossier calls for now: to be proposed, to pass to phase 3, to give the document of the phase that is
 * left, to be closed. It opens the windows of Suivi > Dispositifs from any part of the dossier, by the mouse or by
 * Alt+Maj+A; « Proposer » stands there already.
 */
@org.springframework.stereotype.Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
final class ActeDuMoment extends Div implements ActeDeTete {
    private static final String ID = "acte-du-moment";

    private final ListerDispositifsCep lister;
    private final PropositionDuCep proposition;
    private final ActesDuCep actes;

    ActeDuMoment(ListerDispositifsCep lister, PropositionDuCep proposition, ActesDuCep actes) {
        this.lister = lister;
        this.proposition = proposition;
        this.actes = actes;
        addClassName("acte");
    }

    @Override
    public Component composant() {
        return this;
    }

    @Override
    public void montrer(DossierCourant dossier) {
        removeAll();
        lister.execute(dossier.id()).stream()
                .filter(cep -> cep.etat() == EtatCep.EN_COURS)
                .findFirst()
                .ifPresentOrElse(cep -> poursuivre(cep, dossier), () -> proposer(dossier));
    }

    private void proposer(DossierCourant dossier) {
        if (dossier.partie().equals(DispositifsView.PARTIE)) {
            return;
        }
        PropositionPreparee preparee = proposition.preparer(dossier.id());
        ajouter(
                "dispositifs.proposer",
                () -> proposition.ouvrir(preparee, dossier, () -> actualiser(dossier)),
                preparee.empechements());
    }

    /** What the phase that is left owes comes first (SYN-11). */
    private void poursuivre(DispositifCepVue cep, DossierCourant dossier) {
        if (cep.syntheseDue() != null) {
            ajouter(RemettreSynthese.acte(cep, cep.syntheseDue(), dossier, ID));
        } else {
            avancer(cep, dossier);
        }
    }

    private void avancer(DispositifCepVue cep, DossierCourant dossier) {
        ActionCep.duMoment(cep.actions().keySet())
                .map(action -> ActeCep.de(action, cep))
                .ifPresent(acte -> ajouter(
                        acte.cle(),
                        () -> actes.ouvrir(
                                acte, cep, proposition.preparer(dossier.id()).aujourdhui(), () -> actualiser(dossier)),
                        cep.empechements(acte.action())));
    }

    /** After the act: the head says what comes next, and the keyboard stands there. */
    private void actualiser(DossierCourant dossier) {
        dossier.rafraichirTout();
        getChildren()
                .filter(ActeExplique.class::isInstance)
                .map(ActeExplique.class::cast)
                .findFirst()
                .ifPresentOrElse(ActeExplique::focus, () -> Clavier.viser(this));
    }

    private void ajouter(String cle, Runnable ouvrir, List<Violation> empechements) {
        ActeExplique acte = new ActeExplique(cle, ID, ouvrir).secondaire();
        acte.montrer(empechements);
        ajouter(acte);
    }

    private void ajouter(ActeExplique acte) {
        acte.raccourci();
        add(acte);
    }
}
