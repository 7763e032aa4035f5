package fr.cepage.demo.donnees;

import fr.cepage.domain.commun.Identifiants;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.offre.ConditionsMer;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.domain.proposition.OffreAProposer;
import fr.cepage.domain.proposition.Proposition;
import fr.cepage.domain.proposition.PropositionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Invents what was proposed during the events, in every state, so that some dossiers have a level 1 and no CEP. */
final class PropositionsInventees {

    private final Hasard hasard;
    private final List<Offre> offres;
    private final Identifiants identifiants;
    private int rang;

    PropositionsInventees(Hasard hasard, List<Offre> offres, Identifiants identifiants) {
        this.hasard = hasard;
        this.offres = offres;
        this.identifiants = identifiants;
    }

    /** At every other event at most: only an offer open on its day could be proposed. */
    Optional<Proposition> pendant(Evenement evenement, Dossier dossier) {
        Offre offre = hasard.parmi(offres);
        LocalDate jour = evenement.fiche().date();
        int age = dossier.fiche().identite().dateNaissance().ageLe(jour);
        return hasard.unSur(2)
                        && offre.ouverteLe(jour)
                        && pourCetAge(offre.fiche().conditions(), age)
                ? Optional.of(new OffreAProposer(offre, jour, null, null)
                        .proposer(
                                new PropositionId(identifiants.nouveau()),
                                dossier,
                                evenement.id(),
                                evenement.fiche().intervenant()))
                : Optional.empty();
    }

    private static boolean pourCetAge(ConditionsMer conditions, int age) {
        return (conditions.ageMin() == null || age >= conditions.ageMin())
                && (conditions.ageMax() == null || age <= conditions.ageMax());
    }

    /** How the next one goes on: nowhere yet, half way, or to one of its ends, each in its turn. */
    List<EtatProposition> suite() {
        EtatProposition[] etats = EtatProposition.values();
        EtatProposition fin = etats[rang++ % etats.length];
        return switch (fin) {
            case PROPOSEE -> List.of();
            case REALISEE -> List.of(EtatProposition.ACCEPTEE, fin);
            default -> List.of(fin);
        };
    }
}
