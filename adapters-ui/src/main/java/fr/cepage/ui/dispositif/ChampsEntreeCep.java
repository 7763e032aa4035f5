package fr.cepage.ui.dispositif;

import fr.cepage.application.dispositif.PropositionPreparee;
import fr.cepage.application.dispositif.SaisieCep;
import fr.cepage.application.droits.RechercherUtilisateurs;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.dispositif.ParcoursCep;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.ui.commun.ChampDate;
import fr.cepage.ui.commun.SectionFormulaire;
import fr.cepage.ui.commun.SectionFormulaire.Poseur;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What somebody who enters a CEP is asked, alone or with a PACEA (CEP-03, CEP-07, CEP-08, CEP-12). */
public final class ChampsEntreeCep implements SectionFormulaire {

    private final AvertissementsCep avertissements = new AvertissementsCep();
    private final ApercuFrise apercu = new ApercuFrise();
    private final ChampDate entretien = new ChampDate("dispositif.champ.dateEntretienInitialisation");
    private final ChampPhase phase = new ChampPhase();
    private final ChampsRenseignements renseignements;
    private final ChampDate entree;
    private final boolean seule;
    private Supplier<List<Violation>> essai = List::of;
    private final LocalDate aujourdhui;

    /** @param commune the field of the entry date of what it comes with; null: it has its own */
    public ChampsEntreeCep(
            ConsulterListe listes,
            RechercherUtilisateurs utilisateurs,
            LocalDate aujourdhui,
            @Nullable ChampDate commune) {
        this.renseignements = new ChampsRenseignements(listes, utilisateurs);
        this.seule = commune == null;
        this.entree = commune == null ? new ChampDate("dispositif.champ.dateEntree") : commune;
        this.aujourdhui = aujourdhui;
        entretien.setHelperText(Textes.texte("dispositif.champ.dateEntretienInitialisation.aide"));
        entree.addValueChangeListener(saisie -> {
            renseignements.attentions().entree(saisie.getValue());
            apercevoir();
        });
        phase.addValueChangeListener(_ -> apercevoir());
    }

    @Override
    public void poser(Poseur poseur) {
        poseur.intercaler(avertissements);
        poseur.obligatoire("aiguilleur", renseignements.aiguilleur());
        poseur.champ("dateEntretienInitialisation", entretien);
        if (seule) {
            poseur.obligatoire("dateEntree", entree);
        }
        poseur.champ("accordLe", renseignements.accordLe());
        poseur.obligatoire("motifSollicitation", renseignements.motif());
        poseur.obligatoire("phase", phase);
        poseur.champ("prescripteur", renseignements.prescripteur());
        poseur.champ("referent", renseignements.referent());
        poseur.champ("typeProjet", renseignements.typeProjet());
        poseur.intercaler(apercu);
    }

    public void montrer(EntreePreparee preparee) {
        PropositionPreparee proposition = preparee.proposition();
        entree.setValue(proposition.aujourdhui());
        renseignements.aiguilleur().choisirCode(proposition.aiguilleur());
        renseignements.referent().setValue(preparee.referent());
        renseignements.accordLe().clear();
        renseignements.attentions().comparer(proposition.debutNiveau1(), preparee.referent(), preparee.referent());
        apercu.apresNiveau1(proposition.debutNiveau1());
        avertissements.montrer(proposition.avertissements());
        apercevoir();
    }

    /** @param refusPrevus what the act that these fields belong to would be refused for */
    public void prevoirPar(Supplier<List<Violation>> refusPrevus) {
        essai = refusPrevus;
    }

    /** What is still to be filled in elsewhere changes nothing of what is drawn. */
    private List<Violation> refusDeLEntree() {
        return essai.get().stream()
                .filter(refus -> refus.champ() == null
                        || refus.champ().endsWith("dateEntree")
                        || refus.champ().endsWith("phase"))
                .toList();
    }

    private void apercevoir() {
        LocalDate jour = entree.getValue();
        PhaseCep choisie = phase.getValue();
        if (jour == null || choisie == null) {
            apercu.attendre();
        } else {
            apercu.montrer(() -> PlanFrise.enCours(ParcoursCep.entree(choisie, jour), aujourdhui), refusDeLEntree());
        }
    }

    /** An entry date that it shares is left to the act that has it. */
    public SaisieCep saisie() {
        return new SaisieCep(
                entretien.getValue(), seule ? entree.getValue() : null, phase.code(), renseignements.saisie());
    }
}
