package fr.cepage.ui.dispositif;

import com.vaadin.flow.component.html.Div;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.application.dispositif.ModifierDispositifCep;
import fr.cepage.application.dossier.ModifierDossier;
import fr.cepage.domain.dispositif.ActionCep;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.ui.commun.ActeExplique;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.dossier.DossierCourant;

/** One référent for the dossier and its CEP, by one click: the CEP's or the dossier's (CEP-14). */
final class AlignerReferent extends Div {

    private final DispositifCepVue cep;
    private final DossierCourant dossier;
    private final ModifierDispositifCep modifierCep;
    private final ModifierDossier modifierDossier;
    private final Runnable apres;

    /** @param apres what to do once they are the same */
    AlignerReferent(
            DispositifCepVue cep,
            DossierCourant dossier,
            ModifierDispositifCep modifierCep,
            ModifierDossier modifierDossier,
            Runnable apres) {
        this.cep = cep;
        this.dossier = dossier;
        this.modifierCep = modifierCep;
        this.modifierDossier = modifierDossier;
        this.apres = apres;
        addClassName("aligner");
        PersonneVue duDossier = cep.prenableParLeCep();
        if (duDossier != null && duDossier.id() != null) {
            add(cepVers(duDossier, duDossier.id()));
        }
        if (cep.renseignements().referent() != null) {
            add(dossierVers(cep.renseignements().referent()));
        }
    }

    private ActeExplique cepVers(PersonneVue voulu, UtilisateurId id) {
        ActeExplique acte =
                new ActeExplique("dispositif.aligner.cep", "aligner-cep", () -> confierLeCepA(voulu, id), voulu.nom());
        acte.secondaire().montrer(cep.empechements(ActionCep.MODIFIER));
        return acte;
    }

    private void confierLeCepA(PersonneVue voulu, UtilisateurId id) {
        faire(
                () -> modifierCep.execute(
                        cep.id(), VersionAttendue.de(cep.version()), saisie -> saisie.confiesA(id.sub())),
                voulu);
    }

    /** Somebody without an account, or who left, cannot become a dossier's. */
    private ActeExplique dossierVers(PersonneVue voulu) {
        ActeExplique acte = new ActeExplique(
                "dispositif.aligner.dossier", "aligner-dossier", () -> confierLeDossierA(voulu), voulu.nom());
        acte.secondaire();
        if (voulu.id() == null) {
            acte.empecher(Textes.texte("dispositif.aligner.sans-compte", voulu.nom()));
        } else if (cep.estParti(voulu)) {
            acte.empecher(Textes.texte("dispositif.aligner.parti", voulu.nom()));
        } else {
            acte.montrer(dossier.empechements(Droit.MODIFIER_DOSSIER));
        }
        return acte;
    }

    private void confierLeDossierA(PersonneVue voulu) {
        UtilisateurId id = voulu.id();
        if (id != null) {
            faire(
                    () -> modifierDossier.execute(
                            dossier.id(),
                            VersionAttendue.de(dossier.vue().version()),
                            saisie -> saisie.suiviPar(id.sub())),
                    voulu);
        }
    }

    private void faire(Runnable alignement, PersonneVue voulu) {
        if (Actes.accomplir(alignement)) {
            Avis.succes("dispositif.aligner.fait", voulu.nom());
            apres.run();
        }
    }
}
