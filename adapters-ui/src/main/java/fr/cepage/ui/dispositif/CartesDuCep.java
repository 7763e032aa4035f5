package fr.cepage.ui.dispositif;

import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.application.dispositif.ModifierDispositifCep;
import fr.cepage.application.dossier.ModifierDossier;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.domain.dispositif.AvertissementCep;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.ui.dossier.DossierCourant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The cards of the CEP of a dossier, the latest first, each with what can be done with it (CEP-10). */
@Component
final class CartesDuCep {

    private final ConsulterListe listes;
    private final ActesDuCep actes;
    private final ModifierDispositifCep modifierCep;
    private final ModifierDossier modifierDossier;

    CartesDuCep(
            ConsulterListe listes,
            ActesDuCep actes,
            ModifierDispositifCep modifierCep,
            ModifierDossier modifierDossier) {
        this.listes = listes;
        this.actes = actes;
        this.modifierCep = modifierCep;
        this.modifierDossier = modifierDossier;
    }

    /** @param apres what to do once something was done with that one */
    List<CarteCep> de(
            List<DispositifCepVue> ceps,
            DossierCourant dossier,
            LocalDate aujourdhui,
            Consumer<DispositifCepId> apres) {
        MotifsSortie motifs = new MotifsSortie(listes.execute(Liste.MOTIFS_SORTIE, null));
        return ceps.stream()
                .map(cep -> carte(cep, motifs, dossier, aujourdhui, () -> apres.accept(cep.id())))
                .toList();
    }

    private CarteCep carte(
            DispositifCepVue cep, MotifsSortie motifs, DossierCourant dossier, LocalDate aujourdhui, Runnable apres) {
        CarteCep carte = new CarteCep(cep, motifs, aujourdhui, acte -> actes.ouvrir(acte, cep, aujourdhui, apres));
        carte.avertissements()
                .accompagner(
                        AvertissementCep.REFERENT_DIFFERENT,
                        new AlignerReferent(cep, dossier, modifierCep, modifierDossier, apres));
        if (cep.syntheseDue() != null) {
            carte.avertissements()
                    .accompagner(
                            AvertissementCep.SYNTHESE_A_REMETTRE,
                            RemettreSynthese.acte(cep, cep.syntheseDue(), dossier, "remettre-synthese-" + cep.id()));
        }
        return carte;
    }
}
