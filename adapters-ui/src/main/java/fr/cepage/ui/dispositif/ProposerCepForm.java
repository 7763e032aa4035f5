package fr.cepage.ui.dispositif;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.shared.Registration;
import fr.cepage.application.dispositif.SaisieCep;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.ChampDate;
import fr.cepage.ui.commun.Formulaire;
import java.time.LocalDate;

/** Entry in a CEP, pre-filled with what is already known (CEP-03, CEP-07, CEP-08). */
class ProposerCepForm extends Formulaire<EntreePreparee> {

    private final ChampDate entree = new ChampDate("dispositif.champ.dateEntree");
    private final ChampsEntreeCep champs;

    ProposerCepForm(UseCasesCep cas, LocalDate aujourdhui) {
        super(Droit.PROPOSER_CEP, "acte.PROPOSER.bouton");
        champs = new ChampsEntreeCep(cas, entree, aujourdhui);
        intercaler(champs.avertissements());
        obligatoire("aiguilleur", champs.renseignements().aiguilleur());
        champ("dateEntretienInitialisation", champs.entretien());
        obligatoire("dateEntree", entree);
        champ("accordLe", champs.renseignements().accordLe());
        obligatoire("motifSollicitation", champs.renseignements().motif());
        obligatoire("phase", champs.phase());
        champ("prescripteur", champs.renseignements().prescripteur());
        champ("referent", champs.referent());
        champ("typeProjet", champs.renseignements().typeProjet());
        intercaler(champs.apercu());
    }

    @Override
    protected void montrer(EntreePreparee preparee) {
        entree.setValue(preparee.proposition().aujourdhui());
        champs.montrer(preparee);
    }

    @Override
    protected void envoyer() {
        fireEvent(new PropositionEvent(this, champs.saisie(entree.getValue())));
    }

    Registration addPropositionListener(ComponentEventListener<PropositionEvent> ecoute) {
        return addListener(PropositionEvent.class, ecoute);
    }

    /** Somebody asks for this CEP. */
    static class PropositionEvent extends ComponentEvent<ProposerCepForm> {

        private final SaisieCep saisie;

        PropositionEvent(ProposerCepForm source, SaisieCep saisie) {
            super(source, false);
            this.saisie = saisie;
        }

        SaisieCep saisie() {
            return saisie;
        }
    }
}
