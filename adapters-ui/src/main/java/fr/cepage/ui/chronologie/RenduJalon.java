package fr.cepage.ui.chronologie;

import com.vaadin.flow.component.Component;
import fr.cepage.application.chronologie.Jalon;
import fr.cepage.application.commun.AnnulationVue;
import fr.cepage.application.demande.DemandeVue;
import fr.cepage.application.journal.DetailDActe;
import fr.cepage.application.proposition.PropositionVue;
import fr.cepage.application.rendezvous.RendezVousVue;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.journal.ObjetJournal;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.Annulations;
import fr.cepage.ui.commun.Badges;
import fr.cepage.ui.commun.Jours;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.dispositif.MotifsSortie;
import fr.cepage.ui.evenement.CarteEvenement;
import fr.cepage.ui.proposition.EtapesProposition;
import fr.cepage.ui.rendezvous.Heures;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** How each row of the timeline is shown: an event in full, the rest in a line. */
final class RenduJalon {

    private static final String CEP_3 = "cep-3";
    private static final String PACEA = "pacea";
    private static final String DISPOSITIFS = "dispositifs";
    private static final String SERVICES = "services";

    private final DossierId dossier;
    private final MotifsSortie motifs;
    private final ZoneId fuseau;

    /** @param fuseau of the structure, in which moments are told */
    RenduJalon(DossierId dossier, MotifsSortie motifs, ZoneId fuseau) {
        this.dossier = dossier;
        this.motifs = motifs;
        this.fuseau = fuseau;
    }

    Component de(Jalon jalon) {
        return switch (jalon) {
            case Jalon.Echange echange ->
                new CarteEvenement(echange.evenement())
                        .menantA(Adresses.partie(dossier, "evenements"))
                        .barreeSiAnnulee(fuseau);
            case Jalon.DemandeFaite demande -> demande(demande);
            case Jalon.Rencontre rencontre -> rencontre(rencontre);
            case Jalon.PropositionFaite faite -> proposition(faite);
            case Jalon.Liaison liaison -> liaison(liaison);
            case Jalon.CepCommence entree -> entree(entree);
            case Jalon.PassageEnPhase3 passage ->
                ligne(
                                passage,
                                CEP_3,
                                DISPOSITIFS,
                                passage.prevu() ? "chronologie.phase-3-prevue" : "chronologie.phase-3")
                        .avec(Badges.niveauCep(PhaseCep.PHASE_3.niveau()));
            case Jalon.CepFini fin -> fin(fin);
            case Jalon.PaceaCommence entree -> ligne(entree, PACEA, DISPOSITIFS, "chronologie.entree-pacea");
            case Jalon.PaceaFini fin ->
                ligne(
                        fin,
                        PACEA,
                        DISPOSITIFS,
                        "chronologie.fin-pacea",
                        fin.motif().libelle());
            case Jalon.Acte acte -> acte(acte);
        };
    }

    private LigneJalon liaison(Jalon.Liaison liaison) {
        LigneJalon ligne = ligne(
                liaison, "liaison", SERVICES, "liaison.titre", liaison.recue().operateur());
        return liaison.recue().annulation() == null
                ? ligne.avec(Badges.niveauCep(1)).avec(liaison.recue().auteur().nom())
                : barree(ligne, liaison.recue().annulation());
    }

    private LigneJalon demande(Jalon.DemandeFaite faite) {
        DemandeVue demande = faite.demande();
        LigneJalon ligne = ligne(
                        faite,
                        "demande",
                        "demandes",
                        "chronologie.demande",
                        demande.nature().libelle())
                .avec(Badges.badge(Textes.texte(demande.etat()), "badge-etat"));
        return demande.annulation() == null ? ligne : barree(ligne, demande.annulation());
    }

    private LigneJalon rencontre(Jalon.Rencontre rencontre) {
        RendezVousVue pris = rencontre.rendezVous();
        LigneJalon ligne = ligne(
                        rencontre,
                        "rendez-vous",
                        "rendez-vous",
                        "chronologie.rendez-vous",
                        Heures.texte(pris.dateHeure().toLocalTime()),
                        pris.lieu().libelle())
                .avec(Badges.badge(Textes.texte(pris.etat()), "badge-etat"))
                .avec(pris.intervenant().nom());
        if (pris.raison() != null) {
            ligne.avec(Textes.texte("rendez-vous.raison", pris.raison()));
        }
        if (pris.reporteAu() != null) {
            ligne.avec(Textes.texte("rendez-vous.reporte-au", Jours.moment(pris.reporteAu())));
        }
        return pris.etat().retire() ? ligne.barre() : ligne;
    }

    private LigneJalon proposition(Jalon.PropositionFaite faite) {
        PropositionVue proposition = faite.proposition();
        LigneJalon ligne = ligne(faite, "offre", SERVICES, "chronologie.offre", proposition.nomOffre())
                .avec(Badges.badge(Textes.texte(proposition.etat()), "badge-etat"))
                .avec(proposition.auteur().nom());
        EtapesProposition.phrase(proposition).ifPresent(ligne::avec);
        return proposition.etat() == EtatProposition.ANNULEE ? ligne.barre() : ligne;
    }

    private LigneJalon barree(LigneJalon ligne, AnnulationVue annulation) {
        return ligne.barre().avec(Annulations.phrase(annulation, fuseau));
    }

    private LigneJalon entree(Jalon.CepCommence entree) {
        int niveau = entree.phase().niveau();
        LigneJalon ligne = ligne(entree, "cep-" + niveau, DISPOSITIFS, "chronologie.entree-cep", niveau)
                .avec(Badges.niveauCep(niveau));
        if (entree.accordLe() != null) {
            ligne.avec(Textes.texte("chronologie.accord", entree.accordLe()));
        }
        return ligne.avec(entree.avertissements());
    }

    private LigneJalon fin(Jalon.CepFini fin) {
        LigneJalon ligne = ligne(fin, "fin", DISPOSITIFS, "chronologie.fin-cep", motifs.phrase(fin.motif()));
        if (fin.autreOperateur() != null) {
            ligne.avec(Textes.texte("chronologie.autre-operateur", fin.autreOperateur()));
        }
        return ligne.avec(fin.avertissements());
    }

    /** Which one it is is its title. */
    private LigneJalon document(Jalon.Acte acte) {
        Map<String, Object> dits = new HashMap<>();
        for (DetailDActe detail : acte.details()) {
            Object dit = detail.apres();
            if (dit != null) {
                dits.put(detail.membre(), dit);
            }
        }
        return ligne(
                        acte,
                        "acte",
                        partie(acte.type()),
                        "chronologie." + acte.action(),
                        dits.getOrDefault("type", ""),
                        dits.getOrDefault("remisLe", ""))
                .avec(Textes.texte("chronologie.document.version", dits.getOrDefault("numero", "")))
                .avec(acte.auteur().nom());
    }

    private LigneJalon acte(Jalon.Acte acte) {
        if (acte.type() == ObjetJournal.Type.DOCUMENT) {
            return document(acte);
        }
        LigneJalon ligne =
                ligne(acte, "acte", partie(acte.type()), acte.action().cle());
        if (acte.offre() != null) {
            ligne.avec(acte.offre());
        }
        return ligne.avec(acte.auteur().nom()).detaillee(acte.details());
    }

    private LigneJalon ligne(Jalon jalon, String marque, String partie, String cle, Object... parametres) {
        return new LigneJalon(jalon.jour(), Textes.texte(cle, parametres), marque, Adresses.partie(dossier, partie));
    }

    private static String partie(ObjetJournal.Type type) {
        return switch (type) {
            case DOSSIER -> "identite";
            case DISPOSITIF_CEP, PACEA -> DISPOSITIFS;
            case EVENEMENT -> "evenements";
            case PROPOSITION, LIAISON_RECUE -> SERVICES;
            case DEMANDE -> "demandes";
            case RENDEZ_VOUS -> "rendez-vous";
            case PROJET, PLAN_ACTION -> "projet";
            case DOCUMENT -> "documents";
        };
    }
}
