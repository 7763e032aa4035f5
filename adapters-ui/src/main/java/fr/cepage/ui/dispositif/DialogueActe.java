package fr.cepage.ui.dispositif;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.DialogueSur;
import fr.cepage.ui.commun.Formulaire;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;
import java.util.function.Supplier;

/** One act on one CEP. */
abstract class DialogueActe extends DialogueSur<DispositifCepVue> {

    private final ActeCep acte;
    private final LocalDate aujourdhui;
    private final UseCasesCep cas;

    DialogueActe(
            ActeCep acte,
            DispositifCepVue cep,
            LocalDate aujourdhui,
            Formulaire<DispositifCepVue> formulaire,
            UseCasesCep cas) {
        super(
                Textes.texte(acte.cle() + ".titre"),
                cep,
                formulaire,
                lu -> cas.consulter().execute(lu.id()));
        this.acte = acte;
        this.aujourdhui = aujourdhui;
        this.cas = cas;
        if (acte.annule()) {
            annulation();
        }
    }

    final void accomplir(Supplier<DispositifCepVue> useCase) {
        raconter(() -> TexteFrise.phrase(Parcours.plan(useCase.get(), aujourdhui)));
    }

    /** @param useCase does it, and tells what came of it */
    final void raconter(Supplier<String> useCase) {
        faire(useCase, recit -> Avis.succes(acte.cle() + ".fait", recit));
    }

    final UseCasesCep cas() {
        return cas;
    }

    final DispositifCepVue cep() {
        return vue();
    }

    final DispositifCepId id() {
        return vue().id();
    }

    /** The one that what is shown was read from. */
    final VersionAttendue version() {
        return VersionAttendue.de(vue().version());
    }
}
