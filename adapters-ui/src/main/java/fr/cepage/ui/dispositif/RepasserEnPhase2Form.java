package fr.cepage.ui.dispositif;

import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.domain.dispositif.ParcoursCep;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.ConfirmationForm;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;

/** Says which passage is cancelled, and shows phase 2 open again from its own start (PHA-05). */
class RepasserEnPhase2Form extends ConfirmationForm<DispositifCepVue> {

    private final ActeCep acte;
    private final LocalDate aujourdhui;
    private final ApercuFrise apercu = new ApercuFrise();

    RepasserEnPhase2Form(ActeCep acte, LocalDate aujourdhui) {
        super(Droit.PROPOSER_CEP, acte.cle() + ".bouton");
        this.acte = acte;
        this.aujourdhui = aujourdhui;
        intercaler(apercu);
    }

    @Override
    protected void montrer(DispositifCepVue cep) {
        ParcoursCep parcours = Parcours.de(cep);
        apercu.apresNiveau1(cep.debutNiveau1());
        parcours.debutPhase3()
                .ifPresent(debut -> demander(Textes.texte(acte.cle() + ".question", debut, parcours.debut())));
        apercu.montrer(() -> PlanFrise.enCours(parcours.repasserEnPhase2(), aujourdhui));
    }
}
