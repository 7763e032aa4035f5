package fr.cepage.ui.chronologie;

import com.vaadin.flow.component.Component;
import fr.cepage.application.chronologie.Jalon;
import fr.cepage.application.liaison.LiaisonRecueVue.AnnulationVue;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.ui.commun.Badges;
import fr.cepage.ui.commun.Jours;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.dispositif.MotifsSortie;
import fr.cepage.ui.evenement.CarteEvenement;
import java.time.ZoneId;

/** How each row of the timeline is shown: an event in full, the rest in a line. */
final class RenduJalon {

    private static final String CEP_3 = "cep-3";
    private static final String PACEA = "pacea";

    private final MotifsSortie motifs;
    private final ZoneId fuseau;

    /** @param fuseau of the structure, in which moments are told */
    RenduJalon(MotifsSortie motifs, ZoneId fuseau) {
        this.motifs = motifs;
        this.fuseau = fuseau;
    }

    Component de(Jalon jalon) {
        return switch (jalon) {
            case Jalon.Echange echange -> new CarteEvenement(echange.evenement());
            case Jalon.PropositionFaite offre ->
                ligne(offre, "offre", "chronologie.offre", offre.offre())
                        .avec(Badges.badge(Textes.texte(offre.etat().cle()), "badge-etat"))
                        .avec(offre.auteur().nom());
            case Jalon.Liaison liaison -> liaison(liaison);
            case Jalon.CepCommence entree -> entree(entree);
            case Jalon.PassageEnPhase3 passage ->
                ligne(passage, CEP_3, passage.prevu() ? "chronologie.phase-3-prevue" : "chronologie.phase-3")
                        .avec(Badges.niveauCep(PhaseCep.PHASE_3.niveau()));
            case Jalon.CepFini fin -> fin(fin);
            case Jalon.PaceaCommence entree -> ligne(entree, PACEA, "chronologie.entree-pacea");
            case Jalon.PaceaFini fin ->
                ligne(fin, PACEA, "chronologie.fin-pacea", fin.motif().libelle());
            case Jalon.Acte acte ->
                new LigneJalon(acte.jour(), Textes.texte(acte.action().cle()), "acte")
                        .avec(acte.auteur().nom());
        };
    }

    private LigneJalon liaison(Jalon.Liaison liaison) {
        LigneJalon ligne =
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

    private static LigneJalon entree(Jalon.CepCommence entree) {
        int niveau = entree.phase().niveau();
        LigneJalon ligne =
                ligne(entree, "cep-" + niveau, "chronologie.entree-cep", niveau).avec(Badges.niveauCep(niveau));
        if (entree.accordLe() != null) {
            ligne.avec(Textes.texte("chronologie.accord", entree.accordLe()));
        }
        return ligne.avec(entree.avertissements());
    }

    private LigneJalon fin(Jalon.CepFini fin) {
        LigneJalon ligne = ligne(fin, "fin", "chronologie.fin-cep", motifs.phrase(fin.motif()));
        if (fin.autreOperateur() != null) {
            ligne.avec(Textes.texte("chronologie.autre-operateur", fin.autreOperateur()));
        }
        return ligne.avec(fin.avertissements());
    }

    private static LigneJalon ligne(Jalon jalon, String marque, String cle, Object... parametres) {
        return new LigneJalon(jalon.jour(), Textes.texte(cle, parametres), marque);
    }
}
