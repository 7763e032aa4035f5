package fr.cepage.ui.dispositif;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.shared.Registration;
import fr.cepage.application.dispositif.SaisieCep;
import fr.cepage.domain.dispositif.ParcoursCep;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.ui.commun.ChampDate;
import fr.cepage.ui.commun.Formulaire;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;

/** Entry in a CEP, pre-filled with what is already known (CEP-03, CEP-07, CEP-08). */
class ProposerCepForm extends Formulaire<EntreePreparee> {

    private final AvertissementsCep avertissements = new AvertissementsCep();
    private final ApercuFrise apercu = new ApercuFrise();
    private final ChampsRenseignements champs;
    private final ChampDate entretien;
    private final ChampDate entree;
    private final ChampPhase phase;
    private final LocalDate aujourdhui;

    ProposerCepForm(ChampsRenseignements champs, LocalDate aujourdhui) {
        super("acte.PROPOSER.bouton");
        this.champs = champs;
        this.aujourdhui = aujourdhui;
        intercaler(avertissements);
        obligatoire("aiguilleur", champs.aiguilleur());
        entretien = champ("dateEntretienInitialisation", new ChampDate("dispositif.champ.dateEntretienInitialisation"));
        entree = obligatoire("dateEntree", new ChampDate("dispositif.champ.dateEntree"));
        obligatoire("motifSollicitation", champs.motif());
        phase = obligatoire("phase", new ChampPhase());
        champ("prescripteur", champs.prescripteur());
        champ("referent", champs.referent());
        champ("typeProjet", champs.typeProjet());
        intercaler(apercu);
        entretien.setHelperText(Textes.texte("dispositif.champ.dateEntretienInitialisation.aide"));
        entree.addValueChangeListener(_ -> apercevoir());
        phase.addValueChangeListener(_ -> apercevoir());
        champs.referent()
                .addValueChangeListener(
                        _ -> avertissements.referentNomme(!champs.referent().isEmpty()));
    }

    @Override
    protected void montrer(EntreePreparee preparee) {
        champs.aiguilleur().choisirCode(preparee.proposition().aiguilleur());
        champs.referent().setValue(preparee.referent());
        entree.setValue(preparee.proposition().aujourdhui());
        avertissements.montrer(preparee.proposition().avertissements());
        apercevoir();
    }

    private void apercevoir() {
        LocalDate jour = entree.getValue();
        PhaseCep choisie = phase.getValue();
        if (jour == null || choisie == null) {
            apercu.attendre();
        } else {
            apercu.montrer(() -> PlanFrise.enCours(ParcoursCep.entree(choisie, jour), aujourdhui));
        }
    }

    @Override
    protected void envoyer() {
        fireEvent(new PropositionEvent(
                this, new SaisieCep(entretien.getValue(), entree.getValue(), phase.code(), champs.saisie())));
    }

    Registration addPropositionListener(ComponentEventListener<PropositionEvent> ecoute) {
        return addListener(PropositionEvent.class, ecoute);
    }

    /** Somebody asks for this CEP. */
    static class PropositionEvent extends ComponentEvent<ProposerCepForm> {

        private final transient SaisieCep saisie;

        PropositionEvent(ProposerCepForm source, SaisieCep saisie) {
            super(source, false);
            this.saisie = saisie;
        }

        SaisieCep saisie() {
            return saisie;
        }
    }
}
