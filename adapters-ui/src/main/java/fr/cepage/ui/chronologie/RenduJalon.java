package fr.cepage.ui.chronologie;

import com.vaadin.flow.component.Component;
import fr.cepage.application.chronologie.Jalon;
import fr.cepage.application.commun.AnnulationVue;
import fr.cepage.application.demande.DemandeVue;
import fr.cepage.application.rendezvous.RendezVousVue;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.ui.commun.Annulations;
import fr.cepage.ui.commun.Badges;
import fr.cepage.ui.commun.Jours;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.dispositif.MotifsSortie;
import fr.cepage.ui.evenement.CarteEvenement;
import fr.cepage.ui.rendezvous.Heures;
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
            case Jalon.Echange echange -> new CarteEvenement(echange.evenement()).barreeSiAnnulee(fuseau);
            case Jalon.DemandeFaite demande -> demande(demande);
            case Jalon.Rencontre rencontre -> rencontre(rencontre);
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
        return liaison.recue().annulation() == null
                ? ligne.avec(Badges.niveauCep(1)).avec(liaison.recue().auteur().nom())
                : barree(ligne, liaison.recue().annulation());
    }

    private LigneJalon demande(Jalon.DemandeFaite faite) {
        DemandeVue demande = faite.demande();
        LigneJalon ligne = ligne(
                        faite,
                        "demande",
                        "chronologie.demande",
                        demande.nature().libelle())
                .avec(Badges.badge(Textes.texte(demande.etat().cle()), "badge-etat"));
        return demande.annulation() == null ? ligne : barree(ligne, demande.annulation());
    }

    private static LigneJalon rencontre(Jalon.Rencontre rencontre) {
        RendezVousVue pris = rencontre.rendezVous();
        LigneJalon ligne = ligne(
                        rencontre,
                        "rendez-vous",
                        "chronologie.rendez-vous",
                        Heures.texte(pris.dateHeure().toLocalTime()),
                        pris.lieu().libelle())
                .avec(Badges.badge(Textes.texte(pris.etat().cle()), "badge-etat"))
                .avec(pris.intervenant().nom());
        if (pris.raison() != null) {
            ligne.avec(Textes.texte("rendez-vous.raison", pris.raison()));
        }
        if (pris.reporteAu() != null) {
            ligne.avec(Textes.texte("rendez-vous.reporte-au", Jours.moment(pris.reporteAu())));
        }
        return pris.etat().retire() ? ligne.barre() : ligne;
    }

    private LigneJalon barree(LigneJalon ligne, AnnulationVue annulation) {
        return ligne.barre().avec(Annulations.phrase(annulation, fuseau));
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
