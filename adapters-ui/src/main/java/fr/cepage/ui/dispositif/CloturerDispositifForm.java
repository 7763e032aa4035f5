package fr.cepage.ui.dispositif;

import com.vaadin.flow.component.html.Paragraph;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.application.dispositif.SaisieCloture;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.ParcoursCep;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.Formulaire;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The end of a CEP; shows what becomes of the phases, a planned one that vanishes included (CLO-05). */
class CloturerDispositifForm extends Formulaire<DispositifCepVue, SaisieCloture> {

    private final ChampsCloture champs;
    private final ApercuFrise apercu = new ApercuFrise();
    private final Paragraph phase3Evanouie = new Paragraph();
    private final LocalDate aujourdhui;
    private @Nullable ParcoursCep parcours;

    CloturerDispositifForm(ChampsCloture champs, LocalDate aujourdhui) {
        super(Droit.PROPOSER_CEP, "acte.CLOTURER.bouton");
        this.champs = champs;
        this.aujourdhui = aujourdhui;
        obligatoire("dateFinReelle", champs.dateFinReelle());
        obligatoire("motifSortie", champs.motifSortie());
        champ("autreOperateur", champs.autreOperateur());
        phase3Evanouie.addClassName("attention");
        intercaler(champs.synthese());
        intercaler(phase3Evanouie);
        intercaler(apercu);
        champs.dateFinReelle().addValueChangeListener(_ -> apercevoir());
    }

    @Override
    protected void montrer(DispositifCepVue cep) {
        parcours = Parcours.de(cep);
        apercu.apresNiveau1(cep.debutNiveau1());
        champs.montrer(cep, aujourdhui);
        apercevoir();
    }

    private void apercevoir() {
        LocalDate fin = champs.dateFinReelle().getValue();
        phase3Evanouie.setVisible(false);
        if (fin == null || parcours == null) {
            apercu.attendre();
        } else {
            ParcoursCep actuel = parcours;
            apercu.montrer(() -> plan(actuel, fin), refusDeLaFin());
        }
    }

    /** A motif that is still to be chosen changes nothing of what is drawn. */
    private List<Violation> refusDeLaFin() {
        return refusPrevus().stream()
                .filter(refus -> refus.champ() == null || refus.champ().equals("dateFinReelle"))
                .toList();
    }

    private PlanFrise plan(ParcoursCep actuel, LocalDate fin) {
        Violations violations = new Violations();
        actuel.verifierFin(fin, aujourdhui, violations);
        violations.lever();
        actuel.phase3ApresLe(fin).ifPresent(this::annoncerEvanouie);
        return PlanFrise.clos(actuel, fin, aujourdhui);
    }

    private void annoncerEvanouie(LocalDate debut) {
        phase3Evanouie.setText(Textes.texte("acte.CLOTURER.phase3-evanouie", debut));
        phase3Evanouie.setVisible(true);
    }

    @Override
    protected SaisieCloture saisie() {
        return champs.saisie();
    }
}
