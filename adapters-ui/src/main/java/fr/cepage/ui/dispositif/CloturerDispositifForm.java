package fr.cepage.ui.dispositif;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.ParcoursCep;
import fr.cepage.domain.referentiel.ValeurListe;
import fr.cepage.ui.commun.ChampDate;
import fr.cepage.ui.commun.ChampListe;
import fr.cepage.ui.commun.Formulaire;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The real end and the motif; shows what becomes of the phases, a planned one that vanishes included (CLO-05). */
class CloturerDispositifForm extends Formulaire<DispositifCepVue> {

    private final ChampDate dateFinReelle;
    private final ChampListe motifSortie;
    private final ApercuFrise apercu = new ApercuFrise();
    private final Paragraph phase3Evanouie = new Paragraph();
    private final LocalDate aujourdhui;
    private transient @Nullable ParcoursCep parcours;

    /** @param motifs those that can be chosen today (CLO-06) */
    CloturerDispositifForm(List<ValeurListe> motifs, LocalDate aujourdhui) {
        super("acte.CLOTURER.bouton");
        this.aujourdhui = aujourdhui;
        dateFinReelle = obligatoire("dateFinReelle", new ChampDate("dispositif.champ.dateFinReelle"));
        motifSortie = obligatoire("motifSortie", new ChampListe("dispositif.champ.motifSortie").proposer(motifs));
        phase3Evanouie.addClassName("attention");
        intercaler(phase3Evanouie);
        intercaler(apercu);
        dateFinReelle.addValueChangeListener(_ -> apercevoir());
    }

    @Override
    protected void montrer(DispositifCepVue cep) {
        parcours = Parcours.de(cep);
        apercu.apresNiveau1(cep.debutNiveau1());
        dateFinReelle.setValue(aujourdhui);
        motifSortie.clear();
        apercevoir();
    }

    private void apercevoir() {
        LocalDate fin = dateFinReelle.getValue();
        phase3Evanouie.setVisible(false);
        if (fin == null || parcours == null) {
            apercu.attendre();
        } else {
            ParcoursCep actuel = parcours;
            apercu.montrer(() -> plan(actuel, fin));
        }
    }

    private PlanFrise plan(ParcoursCep actuel, LocalDate fin) {
        Violations violations = new Violations();
        actuel.verifierFin(fin, aujourdhui, violations);
        violations.lever();
        actuel.debutPhase3().filter(debut -> debut.isAfter(fin)).ifPresent(this::annoncerEvanouie);
        return PlanFrise.clos(actuel, fin, aujourdhui);
    }

    private void annoncerEvanouie(LocalDate debut) {
        phase3Evanouie.setText(Textes.texte("acte.CLOTURER.phase3-evanouie", debut));
        phase3Evanouie.setVisible(true);
    }

    @Override
    protected void envoyer() {
        fireEvent(new ClotureDemandeeEvent(this, dateFinReelle.getValue(), motifSortie.code()));
    }

    Registration addClotureDemandeeListener(ComponentEventListener<ClotureDemandeeEvent> ecoute) {
        return addListener(ClotureDemandeeEvent.class, ecoute);
    }

    /** Somebody asks to close the CEP. */
    static class ClotureDemandeeEvent extends ComponentEvent<CloturerDispositifForm> {

        private final @Nullable LocalDate dateFinReelle;
        private final @Nullable String motifSortie;

        ClotureDemandeeEvent(
                CloturerDispositifForm source, @Nullable LocalDate dateFinReelle, @Nullable String motifSortie) {
            super(source, false);
            this.dateFinReelle = dateFinReelle;
            this.motifSortie = motifSortie;
        }

        @Nullable
        LocalDate dateFinReelle() {
            return dateFinReelle;
        }

        @Nullable
        String motifSortie() {
            return motifSortie;
        }
    }
}
