package fr.cepage.ui.dispositif;

import com.vaadin.flow.component.Component;
import fr.cepage.application.dispositif.SaisieCep;
import fr.cepage.domain.dispositif.ParcoursCep;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.ui.commun.ChampDate;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody who enters a CEP is asked, alone or with a PACEA, the entry date aside (CEP-03, CEP-07, CEP-08, CEP-12). */
final class ChampsEntreeCep {

    private final AvertissementsCep avertissements = new AvertissementsCep();
    private final ApercuFrise apercu = new ApercuFrise();
    private final ChampDate entretien = new ChampDate("dispositif.champ.dateEntretienInitialisation");
    private final ChampPhase phase = new ChampPhase();
    private final ChampsRenseignements renseignements;
    private final ChampDate entree;
    private final LocalDate aujourdhui;

    /** @param entree the field of the entry date, whose value the preview follows */
    ChampsEntreeCep(UseCasesCep cas, ChampDate entree, LocalDate aujourdhui) {
        this.renseignements = new ChampsRenseignements(cas);
        this.entree = entree;
        this.aujourdhui = aujourdhui;
        entretien.setHelperText(Textes.texte("dispositif.champ.dateEntretienInitialisation.aide"));
        entree.addValueChangeListener(saisie -> {
            renseignements.attentions().entree(saisie.getValue());
            apercevoir();
        });
        phase.addValueChangeListener(_ -> apercevoir());
    }

    /** @param preparee null: a CEP goes on already, nothing is asked */
    void montrer(@Nullable EntreePreparee preparee) {
        tous().forEach(champ -> champ.setVisible(preparee != null));
        if (preparee != null) {
            renseignements.aiguilleur().choisirCode(preparee.proposition().aiguilleur());
            referent().setValue(preparee.referent());
            renseignements.accordLe().clear();
            renseignements
                    .attentions()
                    .comparer(preparee.proposition().debutNiveau1(), preparee.referent(), preparee.referent());
            apercu.apresNiveau1(preparee.proposition().debutNiveau1());
            avertissements.montrer(preparee.proposition().avertissements());
            apercevoir();
        }
    }

    private Stream<Component> tous() {
        return Stream.of(
                avertissements,
                entretien,
                phase,
                renseignements.aiguilleur(),
                renseignements.motif(),
                renseignements.prescripteur(),
                renseignements.referent(),
                renseignements.typeProjet(),
                renseignements.accordLe(),
                apercu);
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

    /** @param jour null: left to the act that gives it */
    SaisieCep saisie(@Nullable LocalDate jour) {
        return new SaisieCep(entretien.getValue(), jour, phase.code(), renseignements.saisie());
    }

    ChampsRenseignements renseignements() {
        return renseignements;
    }

    ChampReferent referent() {
        return renseignements.referent();
    }

    ChampDate entretien() {
        return entretien;
    }

    ChampPhase phase() {
        return phase;
    }

    AvertissementsCep avertissements() {
        return avertissements;
    }

    ApercuFrise apercu() {
        return apercu;
    }
}
