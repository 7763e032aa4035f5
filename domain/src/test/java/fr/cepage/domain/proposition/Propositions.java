package fr.cepage.domain.proposition;

import fr.cepage.domain.commun.IdentifiantsDeTest;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.domain.proposition.Proposition.OffreProposee;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Propositions named by their situation, for tests; of a dossier, an offer and an event of their own unless given. */
public final class Propositions {
    private Propositions() {}

    /** Of today, of an offer attached to the CEP. */
    public static Proposition uneProposition(EtatProposition etat) {
        return uneProposition(etat, Offre.MESURE_CEP, Dossiers.AUJOURDHUI);
    }

    public static Proposition uneProposition(EtatProposition etat, @Nullable CodeValeur mesure, LocalDate date) {
        return uneProposition(
                Dossiers.unDossierJustifie(),
                new OffreProposee(new OffreId(IdentifiantsDeTest.nouveau()), mesure),
                new EvenementId(IdentifiantsDeTest.nouveau()),
                date,
                etat);
    }

    public static Proposition uneProposition(
            Dossier dossier, OffreProposee offre, EvenementId evenement, LocalDate date, EtatProposition etat) {
        return uneProposition(dossier, offre, evenement, null, date, etat);
    }

    /** It gives the dossier a level 1 from that day on. */
    public static Proposition pourLeCepLe(LocalDate date, Dossier dossier) {
        return uneProposition(
                dossier,
                new OffreProposee(new OffreId(IdentifiantsDeTest.nouveau()), Offre.MESURE_CEP),
                new EvenementId(IdentifiantsDeTest.nouveau()),
                date,
                EtatProposition.PROPOSEE);
    }

    /** Of today, to that demande. */
    public static Proposition uneReponse(
            Dossier dossier, OffreProposee offre, EvenementId evenement, DemandeId demande) {
        return uneProposition(dossier, offre, evenement, demande, Dossiers.AUJOURDHUI, EtatProposition.PROPOSEE);
    }

    private static Proposition uneProposition(
            Dossier dossier,
            OffreProposee offre,
            EvenementId evenement,
            @Nullable DemandeId demande,
            LocalDate date,
            EtatProposition etat) {
        return new Proposition(
                new PropositionId(IdentifiantsDeTest.nouveau()),
                dossier.id(),
                dossier.structure(),
                offre,
                evenement,
                Dossiers.CLAIRE,
                demande,
                "Vu ensemble",
                rendue(date, etat),
                0);
    }

    /** Become so on the very day on which it was made, by way of an acceptance where there is no other. */
    private static AvancementProposition rendue(LocalDate date, EtatProposition etat) {
        EtapeProposition etape = new EtapeProposition(etat, date, null);
        return new AvancementProposition(
                date,
                etape,
                etat == EtatProposition.REALISEE ? new EtapeProposition(EtatProposition.ACCEPTEE, date, null) : null);
    }

    /** Becomes so today, nobody saying why. */
    public static void passer(Proposition proposition, EtatProposition etat) {
        proposition.passerA(etat, null, null, Dossiers.AUJOURDHUI, new Violations());
    }
}
