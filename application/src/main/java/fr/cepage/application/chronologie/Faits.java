package fr.cepage.application.chronologie;

import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.application.evenement.EvenementQueries;
import fr.cepage.application.evenement.EvenementVue;
import fr.cepage.application.referentiel.Libelles;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ReferentielRepository;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells rows of the timeline in full, in as many statements whatever their number. */
@Collaborator
public class Faits {

    private static final Set<Liste> LISTES = Set.of(Liste.MOTIFS_SORTIE, Liste.MOTIFS_FIN_PACEA);

    private final EvenementQueries evenements;
    private final FaitsDuCep faitsDuCep;
    private final ReferentielRepository referentiel;

    public Faits(EvenementQueries evenements, FaitsDuCep faitsDuCep, ReferentielRepository referentiel) {
        this.evenements = evenements;
        this.faitsDuCep = faitsDuCep;
        this.referentiel = referentiel;
    }

    List<Fait> raconter(Dossier dossier, List<LigneChronologie> lignes, Contexte contexte) {
        FaitsDuCep.Lus ceps = faitsDuCep.lire(dossier, lignes, contexte);
        Map<EvenementId, EvenementVue> lus = evenements(lignes, contexte);
        Libelles libelles = new Libelles(referentiel.findAll(LISTES, contexte.codeStructure()));
        return lignes.stream()
                .map(ligne -> fait(ligne, lus, ceps, libelles, contexte))
                .toList();
    }

    private Map<EvenementId, EvenementVue> evenements(List<LigneChronologie> lignes, Contexte contexte) {
        Set<EvenementId> ids = lignes.stream()
                .filter(ligne -> ligne.genre() == LigneChronologie.Genre.EVENEMENT)
                .map(ligne -> new EvenementId(ligne.objet()))
                .collect(Collectors.toSet());
        return evenements.findAll(ids, contexte.structure()).stream()
                .collect(Collectors.toMap(EvenementVue::id, Function.identity()));
    }

    private static Fait fait(
            LigneChronologie ligne,
            Map<EvenementId, EvenementVue> lus,
            FaitsDuCep.Lus ceps,
            Libelles libelles,
            Contexte contexte) {
        return switch (ligne.genre()) {
            case EVENEMENT -> new Fait.Echange(Objects.requireNonNull(lus.get(new EvenementId(ligne.objet()))));
            case PROPOSITION ->
                new Fait.OffreProposee(
                        ligne.jour(),
                        Objects.requireNonNull(ligne.texte()),
                        EtatProposition.valueOf(code(ligne)),
                        auteur(ligne));
            case ENTREE_CEP -> ceps.entree(ligne, PhaseCep.valueOf(code(ligne)));
            case PHASE_3 -> new Fait.PassageEnPhase3(ligne.jour(), ligne.jour().isAfter(contexte.aujourdhui()));
            case FIN_CEP -> ceps.fin(ligne, motif(Liste.MOTIFS_SORTIE, ligne, libelles));
            case ENTREE_PACEA -> new Fait.EntreePacea(ligne.jour());
            case FIN_PACEA -> new Fait.FinPacea(ligne.jour(), motif(Liste.MOTIFS_FIN_PACEA, ligne, libelles));
            case ACTE -> new Fait.Acte(ligne.jour(), ActionJournal.valueOf(code(ligne)), auteur(ligne));
        };
    }

    private static ValeurVue motif(Liste liste, LigneChronologie ligne, Libelles libelles) {
        return libelles.vue(liste, new CodeValeur(code(ligne)));
    }

    private static PersonneVue auteur(LigneChronologie ligne) {
        return Objects.requireNonNull(ligne.auteur());
    }

    private static String code(LigneChronologie ligne) {
        return Objects.requireNonNull(ligne.code());
    }
}
