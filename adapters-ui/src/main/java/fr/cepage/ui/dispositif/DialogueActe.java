package fr.cepage.ui.dispositif;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.DialogueFormulaire;
import fr.cepage.ui.commun.Formulaire;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;
import java.util.function.Supplier;

/** One act on one CEP, done once however often the button is pressed; a stale version keeps what was typed. */
abstract class DialogueActe {

    private final ActeCep acte;
    private final LocalDate aujourdhui;
    private final Formulaire<DispositifCepVue> formulaire;
    private final UseCasesCep cas;
    private final DialogueFormulaire fenetre;
    private DispositifCepVue cep;
    private Runnable suite = () -> {};

    DialogueActe(
            ActeCep acte,
            DispositifCepVue cep,
            LocalDate aujourdhui,
            Formulaire<DispositifCepVue> formulaire,
            UseCasesCep cas) {
        this.acte = acte;
        this.aujourdhui = aujourdhui;
        this.cep = cep;
        this.formulaire = formulaire;
        this.cas = cas;
        this.fenetre = new DialogueFormulaire(Textes.texte(acte.cle() + ".titre"), formulaire);
        if (acte.annule()) {
            fenetre.renoncerPar("acte.renoncer");
        }
        formulaire.afficher(cep);
        formulaire.addRechargementListener(_ -> recharger());
    }

    /** @param apres what to do once the act was done and stored */
    final void ouvrir(Runnable apres) {
        suite = apres;
        fenetre.open();
    }

    final void accomplir(Supplier<DispositifCepVue> useCase) {
        raconter(() -> TexteFrise.phrase(Parcours.plan(useCase.get(), aujourdhui)));
    }

    /** @param useCase does it, and tells what came of it */
    final void raconter(Supplier<String> useCase) {
        if (fenetre.isOpened()) {
            Actes.executer(useCase, formulaire).ifPresent(recit -> {
                fenetre.close();
                Avis.succes(acte.cle() + ".fait", recit);
                suite.run();
            });
        }
    }

    final UseCasesCep cas() {
        return cas;
    }

    final DispositifCepVue cep() {
        return cep;
    }

    final DispositifCepId id() {
        return cep.id();
    }

    /** The one that what is shown was read from. */
    final VersionAttendue version() {
        return VersionAttendue.de(cep.version());
    }

    private void recharger() {
        Actes.executer(() -> cas.consulter().execute(id()), formulaire).ifPresent(lu -> {
            cep = lu;
            formulaire.reprendre(lu);
        });
    }
}
