package fr.cepage.ui.chronologie;

import com.vaadin.flow.component.Component;
import fr.cepage.application.chronologie.Fait;
import fr.cepage.application.liaison.LiaisonRecueVue.AnnulationVue;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.ui.commun.Badges;
import fr.cepage.ui.commun.Jours;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.dispositif.MotifsSortie;
import fr.cepage.ui.evenement.CarteEvenement;
import java.time.ZoneId;

/** How each kind of fact is shown: an event in full, the rest in a line. */
final class RenduFait {

    private static final String CEP_3 = "cep-3";
    private static final String PACEA = "pacea";

    private final MotifsSortie motifs;
    private final ZoneId fuseau;

    /** @param fuseau of the structure, in which moments are told */
    RenduFait(MotifsSortie motifs, ZoneId fuseau) {
        this.motifs = motifs;
        this.fuseau = fuseau;
    }

    Component de(Fait fait) {
        return switch (fait) {
            case Fait.Echange echange -> new CarteEvenement(echange.evenement());
            case Fait.OffreProposee offre ->
                ligne(offre, "offre", "chronologie.offre", offre.offre())
                        .avec(Badges.badge(Textes.texte(offre.etat().cle()), "badge-etat"))
                        .avec(offre.auteur().nom());
            case Fait.Liaison liaison -> liaison(liaison);
            case Fait.EntreeCep entree -> entree(entree);
            case Fait.PassageEnPhase3 passage ->
                ligne(passage, CEP_3, passage.prevu() ? "chronologie.phase-3-prevue" : "chronologie.phase-3")
                        .avec(Badges.niveauCep(PhaseCep.PHASE_3.niveau()));
            case Fait.FinCep fin -> fin(fin);
            case Fait.EntreePacea entree -> ligne(entree, PACEA, "chronologie.entree-pacea");
            case Fait.FinPacea fin ->
                ligne(fin, PACEA, "chronologie.fin-pacea", fin.motif().libelle());
            case Fait.Acte acte ->
                new LigneFait(acte.jour(), Textes.texte(acte.action().cle()), "acte")
                        .avec(acte.auteur().nom());
        };
    }

    private LigneFait liaison(Fait.Liaison liaison) {
        LigneFait ligne =
                ligne(liaison, "liaison", "liaison.titre", liaison.recue().operateur());
        AnnulationVue annulation = liaison.recue().annulation();
        return annulation == null
                ? ligne.avec(Badges.niveauCep(1)).avec(liaison.recue().auteur().nom())
                : ligne.barre()
                        .avec(Textes.texte(
                                "annulation.par-erreur",
                                Jours.moment(annulation.instant(), fuseau),
                                annulation.auteur().nom(),
                                annulation.raison()));
    }

    private static LigneFait entree(Fait.EntreeCep entree) {
        int niveau = entree.phase().niveau();
        LigneFait ligne =
                ligne(entree, "cep-" + niveau, "chronologie.entree-cep", niveau).avec(Badges.niveauCep(niveau));
        if (entree.accordLe() != null) {
            ligne.avec(Textes.texte("chronologie.accord", entree.accordLe()));
        }
        return ligne.avec(entree.avertissements());
    }

    private LigneFait fin(Fait.FinCep fin) {
        LigneFait ligne = ligne(fin, "fin", "chronologie.fin-cep", motifs.phrase(fin.motif()));
        if (fin.autreOperateur() != null) {
            ligne.avec(Textes.texte("chronologie.autre-operateur", fin.autreOperateur()));
        }
        return ligne.avec(fin.avertissements());
    }

    private static LigneFait ligne(Fait fait, String marque, String cle, Object... parametres) {
        return new LigneFait(fait.jour(), Textes.texte(cle, parametres), marque);
    }
}
