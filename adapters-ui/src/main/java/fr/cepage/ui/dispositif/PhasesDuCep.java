package fr.cepage.ui.dispositif;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.application.dispositif.PasserEnPhase3;
import fr.cepage.application.dispositif.PrevoirPassage;
import fr.cepage.application.dispositif.RepasserEnPhase2;
import fr.cepage.domain.dispositif.ParcoursCep;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Confirmation;
import fr.cepage.ui.commun.Fenetre;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a CEP into phase 3, on another day, or back into phase 2 (PHA-01, PHA-05, PHA-08). */
@Component
final class PhasesDuCep {

    private final PasserEnPhase3 passer;
    private final PrevoirPassage prevoir;
    private final RepasserEnPhase2 repasser;

    PhasesDuCep(PasserEnPhase3 passer, PrevoirPassage prevoir, RepasserEnPhase2 repasser) {
        this.passer = passer;
        this.prevoir = prevoir;
        this.repasser = repasser;
    }

    Fenetre<DispositifCepVue, ?, DispositifCepVue> passerEnPhase3(
            ActeCep acte, DispositifCepVue cep, LocalDate aujourdhui) {
        return new Fenetre<DispositifCepVue, @Nullable LocalDate, DispositifCepVue>(
                Textes.texte(acte.cle() + ".titre"),
                cep,
                new PasserEnPhase3Form(
                        acte,
                        () -> Actes.executer(() -> prevoir.execute(cep.id())).orElse(List.of()),
                        aujourdhui),
                (lu, debut) -> passer.execute(lu.id(), VersionAttendue.de(lu.version()), debut));
    }

    /** Shows phase 2 open again from its own start. */
    Fenetre<DispositifCepVue, ?, DispositifCepVue> repasserEnPhase2(
            ActeCep acte, DispositifCepVue cep, LocalDate aujourdhui) {
        return Confirmation.<DispositifCepVue>de(Droit.PROPOSER_CEP, acte.cle(), lu -> question(acte, lu))
                .montrant(lu -> ApercuFrise.de(
                        lu, () -> PlanFrise.enCours(Parcours.de(lu).repasserEnPhase2(), aujourdhui)))
                .fenetre(cep, (lu, _) -> repasser.execute(lu.id(), VersionAttendue.de(lu.version())));
    }

    /** Says which passage is cancelled. */
    private static String question(ActeCep acte, DispositifCepVue cep) {
        ParcoursCep parcours = Parcours.de(cep);
        return parcours.debutPhase3()
                .map(debut -> Textes.texte(acte.cle() + ".question", debut, parcours.debut()))
                .orElse("");
    }
}
