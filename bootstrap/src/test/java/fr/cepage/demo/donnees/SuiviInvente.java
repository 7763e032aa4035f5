package fr.cepage.demo.donnees;

import fr.cepage.domain.commun.Identifiants;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.evenement.Commentaire;
import fr.cepage.domain.evenement.Contextes;
import fr.cepage.domain.evenement.EtatEvenement;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.EvenementDomainEvent.EvenementCree;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.evenement.EvenementRepository;
import fr.cepage.domain.evenement.FicheEvenement;
import fr.cepage.domain.journal.EntreeJournal;
import fr.cepage.domain.journal.JournalDomainEvent;
import fr.cepage.domain.journal.JournalRepository;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.domain.proposition.OffreAProposer;
import fr.cepage.domain.proposition.Proposition;
import fr.cepage.domain.proposition.PropositionDomainEvent.OffreEstProposee;
import fr.cepage.domain.proposition.PropositionId;
import fr.cepage.domain.proposition.PropositionRepository;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.structure.Structure;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invents the events of each young person, and what was proposed to them meanwhile, in every state. */
final class SuiviInvente {

    private static final int EVENEMENTS_MAX = 4;
    private static final int UN_EN_COURS_SUR = 15;
    private static final List<List<String>> CONTEXTES = List.of(
            List.of("CEP"),
            List.of("CEP", "EMPLOI"),
            List.of("ACCUEIL"),
            List.of("FORMATION", "MOBILITE", "CEP"),
            List.of("LOGEMENT"),
            List.of("PROJET_PROFESSIONNEL", "CEP"));
    private static final List<String> NATURES =
            List.of("ENTRETIEN_INDIVIDUEL", "ENTRETIEN_INDIVIDUEL", "ATELIER", "TELEPHONE", "COURRIEL");
    private static final List<String> COMMENTAIRES = List.of(
            "Fait le point sur ses recherches.",
            "Souhaite visiter un centre de formation avant de choisir.",
            "Rappeler la semaine prochaine.",
            "Très motivé·e, CV à reprendre ensemble.");

    private final EvenementRepository evenements;
    private final PropositionRepository propositions;
    private final JournalRepository journal;
    private final Identifiants identifiants;

    SuiviInvente(
            EvenementRepository evenements,
            PropositionRepository propositions,
            JournalRepository journal,
            Identifiants identifiants) {
        this.evenements = evenements;
        this.propositions = propositions;
        this.journal = journal;
        this.identifiants = identifiants;
    }

    /** For each of these dossiers; every state of a proposition comes up within a few. */
    void remplir(Structure structure, List<Dossier> dossiers, List<Offre> offres, LocalDate aujourdhui) {
        Hasard hasard = new Hasard("suivi " + structure.code().valeur());
        for (int rang = 0; rang < dossiers.size(); rang++) {
            Dossier dossier = dossiers.get(rang);
            UtilisateurId qui = dossier.fiche().referent();
            if (qui != null) {
                Jeune jeune = new Jeune(structure, dossier, qui, hasard, rang);
                passes(jeune, offres, aujourdhui);
                if (rang % UN_EN_COURS_SUR == 1) {
                    evenement(jeune, aujourdhui, EtatEvenement.EN_COURS);
                }
            }
        }
    }

    private void passes(Jeune jeune, List<Offre> offres, LocalDate aujourdhui) {
        for (int i = jeune.rang() % (EVENEMENTS_MAX + 1); i > 0; i--) {
            LocalDate jour = aujourdhui.minusDays(jeune.hasard().entre(1, 240));
            Evenement evenement = evenement(jeune, jour, EtatEvenement.CLOS);
            Offre offre = jeune.hasard().parmi(offres);
            if (offre.ouverteLe(jour)) {
                proposition(jeune, offre, evenement);
            }
        }
    }

    private Evenement evenement(Jeune jeune, LocalDate jour, EtatEvenement etat) {
        Hasard hasard = jeune.hasard();
        FicheEvenement fiche = new FicheEvenement(
                jour,
                new Contextes(
                        hasard.parmi(CONTEXTES).stream().map(CodeValeur::new).toList()),
                new CodeValeur(hasard.unSur(4) ? "STRUCTURE_VERS_JEUNE" : "JEUNE_VERS_STRUCTURE"),
                new CodeValeur(hasard.parmi(NATURES)),
                new CodeValeur("SIEGE"),
                new CodeValeur("CONSEILLER"),
                jeune.qui(),
                hasard.unSur(2) ? new Commentaire(hasard.parmi(COMMENTAIRES)) : null,
                hasard.unSur(5));
        Evenement evenement = evenements.save(new Evenement(
                new EvenementId(identifiants.nouveau()),
                jeune.dossier().id(),
                jeune.structure().code(),
                fiche,
                etat,
                0));
        noter(jeune, jour, null, new EvenementCree(evenement));
        return evenement;
    }

    private void proposition(Jeune jeune, Offre offre, Evenement evenement) {
        LocalDate jour = evenement.fiche().date();
        Proposition nouvelle = propositions.save(new OffreAProposer(offre, jour, null, null)
                .proposer(new PropositionId(identifiants.nouveau()), jeune.dossier(), evenement.id(), jeune.qui()));
        noter(jeune, jour, evenement.id().valeur(), new OffreEstProposee(nouvelle));
        for (EtatProposition etat : chemin(jeune.rang() + jour.getDayOfYear())) {
            var fait = nouvelle.passerA(etat);
            nouvelle = propositions.save(nouvelle);
            noter(jeune, jour, null, fait);
        }
    }

    /** How a proposition went on: nowhere yet, half way, or to one of its ends. */
    private static List<EtatProposition> chemin(int rang) {
        EtatProposition[] etats = EtatProposition.values();
        EtatProposition fin = etats[rang % etats.length];
        return switch (fin) {
            case PROPOSEE -> List.of();
            case REALISEE -> List.of(EtatProposition.ACCEPTEE, fin);
            default -> List.of(fin);
        };
    }

    private void noter(Jeune jeune, LocalDate jour, @Nullable UUID evenement, JournalDomainEvent fait) {
        journal.add(new EntreeJournal(
                identifiants.nouveau(),
                jeune.structure().code(),
                fait.dossierId(),
                evenement,
                jour.atTime(LocalTime.of(10, 30))
                        .atZone(jeune.structure().fuseau())
                        .toInstant(),
                jeune.qui(),
                fait.action(),
                fait.objet(),
                fait.details()));
    }

    /**
     * Whose follow-up is invented.
     *
     * @param qui the adviser who follows them
     */
    private record Jeune(Structure structure, Dossier dossier, UtilisateurId qui, Hasard hasard, int rang) {}
}
