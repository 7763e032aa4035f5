package fr.cepage.ui.pacea;

import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.application.droits.RechercherUtilisateurs;
import fr.cepage.application.pacea.CreerPacea;
import fr.cepage.application.pacea.PaceaPrepare;
import fr.cepage.application.pacea.PaceaVue;
import fr.cepage.application.pacea.PreparerPacea;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.pacea.AvertissementPacea;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.Fenetre;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.dispositif.Parcours;
import fr.cepage.ui.dossier.DossierCourant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** « Créer le PACEA », in its window (PAC-01 to PAC-03, PAC-07). */
@Component
public final class CreationDuPacea {

    private final PreparerPacea preparer;
    private final CreerPacea creer;
    private final ConsulterListe listes;
    private final RechercherUtilisateurs utilisateurs;

    CreationDuPacea(
            PreparerPacea preparer, CreerPacea creer, ConsulterListe listes, RechercherUtilisateurs utilisateurs) {
        this.preparer = preparer;
        this.creer = creer;
        this.listes = listes;
        this.utilisateurs = utilisateurs;
    }

    public PaceaPrepare preparer(DossierId dossier) {
        return preparer.execute(dossier);
    }

    /** @param apres what to do once the PACEA exists */
    public void ouvrir(PaceaPrepare prepare, DossierCourant dossier, Consumer<PaceaVue> apres) {
        LocalDate aujourdhui = prepare.cep().aujourdhui();
        PaceaASaisir depart = new PaceaASaisir(prepare, dossier.vue().referent());
        CreerPaceaForm formulaire = new CreerPaceaForm(listes, utilisateurs, aujourdhui);
        new Fenetre<>(
                        Textes.texte("pacea.acte.CREER.titre"),
                        depart,
                        formulaire,
                        (_, saisie) -> creer.execute(dossier.id(), saisie))
                .sinon(() -> revoirLeCep(formulaire, depart, dossier.id()))
                .annoncee(pacea -> annoncer(pacea, aujourdhui))
                .ouvrir(apres);
    }

    private static void annoncer(PaceaVue pacea, LocalDate aujourdhui) {
        DispositifCepVue cep = pacea.cep();
        boolean conserve = pacea.avertissements().stream()
                .anyMatch(avertissement -> avertissement.code() == AvertissementPacea.CEP_CONSERVE);
        if (cep == null || conserve) {
            Avis.succes("pacea.acte.CREER.fait-cep-conserve");
        } else {
            Avis.succes("pacea.acte.CREER.fait", Parcours.recit(cep, aujourdhui));
        }
    }

    /** The CEP that was to stay may have ended meanwhile: then the form asks for one, and keeps what was typed. */
    private void revoirLeCep(CreerPaceaForm formulaire, PaceaASaisir depart, DossierId dossier) {
        if (!formulaire.avecCep()) {
            Actes.executer(() -> preparer.execute(dossier))
                    .filter(prepare -> prepare.cepConserve() == null)
                    .ifPresent(prepare -> formulaire.reprendre(new PaceaASaisir(prepare, depart.referent())));
        }
    }
}
