package fr.cepage.application.chronologie;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.chronologie.LigneChronologie.Genre;
import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.application.demande.DemandeQueries;
import fr.cepage.application.demande.DemandeVue;
import fr.cepage.application.evenement.EvenementQueries;
import fr.cepage.application.evenement.EvenementVue;
import fr.cepage.application.journal.RecitDesActes;
import fr.cepage.application.liaison.LiaisonRecueQueries;
import fr.cepage.application.liaison.LiaisonRecueVue;
import fr.cepage.application.proposition.PropositionQueries;
import fr.cepage.application.proposition.PropositionVue;
import fr.cepage.application.referentiel.Libelles;
import fr.cepage.application.rendezvous.RendezVousQueries;
import fr.cepage.application.rendezvous.RendezVousVue;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.ObjetJournal;
import fr.cepage.domain.liaison.LiaisonRecueId;
import fr.cepage.domain.proposition.PropositionId;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ReferentielRepository;
import fr.cepage.domain.rendezvous.RendezVousId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells rows of the timeline in full, in as many statements whatever their number. */
@Collaborator
public class Jalons {

    private final EvenementQueries evenements;
    private final LiaisonRecueQueries liaisons;
    private final DemandeQueries demandes;
    private final RendezVousQueries rendezVous;
    private final PropositionQueries propositions;
    private final JalonsDuCep jalonsDuCep;
    private final ReferentielRepository referentiel;

    public Jalons(
            EvenementQueries evenements,
            LiaisonRecueQueries liaisons,
            DemandeQueries demandes,
            RendezVousQueries rendezVous,
            PropositionQueries propositions,
            JalonsDuCep jalonsDuCep,
            ReferentielRepository referentiel) {
        this.evenements = evenements;
        this.liaisons = liaisons;
        this.demandes = demandes;
        this.rendezVous = rendezVous;
        this.propositions = propositions;
        this.jalonsDuCep = jalonsDuCep;
        this.referentiel = referentiel;
    }

    /** What the rows are about, read in full. */
    private record Objets(
            Map<EvenementId, EvenementVue> evenements,
            Map<LiaisonRecueId, LiaisonRecueVue> liaisons,
            Map<DemandeId, DemandeVue> demandes,
            Map<RendezVousId, RendezVousVue> rendezVous,
            Map<PropositionId, PropositionVue> propositions,
            JalonsDuCep.Recueillis ceps,
            Libelles libelles) {}

    List<Jalon> raconter(Dossier dossier, List<LigneChronologie> lignes, Appel appel) {
        Objets objets = new Objets(
                evenements(lignes, appel),
                liaisons(lignes, appel),
                demandes(lignes, appel),
                rendezVous(lignes, appel),
                propositions(lignes, appel),
                jalonsDuCep.recueillir(dossier, lignes, appel),
                new Libelles(referentiel.findAll(RecitDesActes.LISTES, appel.codeStructure())));
        return lignes.stream().map(ligne -> jalon(ligne, objets, appel)).toList();
    }

    private Map<EvenementId, EvenementVue> evenements(List<LigneChronologie> lignes, Appel appel) {
        Set<EvenementId> ids = ids(lignes, Genre.EVENEMENT, EvenementId::new);
        return evenements.findAll(ids, appel.structure()).stream()
                .collect(Collectors.toMap(EvenementVue::id, Function.identity()));
    }

    /** Few dossiers have one: the others do not pay for it. */
    private Map<LiaisonRecueId, LiaisonRecueVue> liaisons(List<LigneChronologie> lignes, Appel appel) {
        Set<LiaisonRecueId> ids = ids(lignes, Genre.LIAISON, LiaisonRecueId::new);
        return ids.isEmpty()
                ? Map.of()
                : liaisons.findAll(ids, appel.codeStructure()).stream()
                        .collect(Collectors.toMap(LiaisonRecueVue::id, Function.identity()));
    }

    private Map<DemandeId, DemandeVue> demandes(List<LigneChronologie> lignes, Appel appel) {
        return demandes.findAll(ids(lignes, Genre.DEMANDE, DemandeId::new), appel.codeStructure()).stream()
                .collect(Collectors.toMap(DemandeVue::id, Function.identity()));
    }

    private Map<RendezVousId, RendezVousVue> rendezVous(List<LigneChronologie> lignes, Appel appel) {
        return rendezVous.findAll(ids(lignes, Genre.RENDEZ_VOUS, RendezVousId::new), appel.codeStructure()).stream()
                .collect(Collectors.toMap(RendezVousVue::id, Function.identity()));
    }

    /** Those that have a row, and those that an act was done to. */
    private Map<PropositionId, PropositionVue> propositions(List<LigneChronologie> lignes, Appel appel) {
        Set<PropositionId> ids = ids(lignes, Genre.PROPOSITION, PropositionId::new);
        lignes.stream()
                .flatMap(ligne -> Stream.ofNullable(ligne.sur()))
                .filter(objet -> objet.type() == ObjetJournal.Type.PROPOSITION)
                .forEach(objet -> ids.add(new PropositionId(objet.id())));
        return propositions.findAll(ids, appel.codeStructure()).stream()
                .collect(Collectors.toMap(PropositionVue::id, Function.identity()));
    }

    private static <I> Set<I> ids(List<LigneChronologie> lignes, Genre genre, Function<UUID, I> id) {
        return lignes.stream()
                .filter(ligne -> ligne.genre() == genre)
                .map(ligne -> id.apply(ligne.objet()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Jalon jalon(LigneChronologie ligne, Objets objets, Appel appel) {
        return switch (ligne.genre()) {
            case EVENEMENT ->
                new Jalon.Echange(Objects.requireNonNull(objets.evenements().get(new EvenementId(ligne.objet()))));
            case LIAISON ->
                new Jalon.Liaison(Objects.requireNonNull(objets.liaisons().get(new LiaisonRecueId(ligne.objet()))));
            case DEMANDE ->
                new Jalon.DemandeFaite(Objects.requireNonNull(objets.demandes().get(new DemandeId(ligne.objet()))));
            case RENDEZ_VOUS ->
                new Jalon.Rencontre(Objects.requireNonNull(objets.rendezVous().get(new RendezVousId(ligne.objet()))));
            case PROPOSITION ->
                new Jalon.PropositionFaite(
                        Objects.requireNonNull(objets.propositions().get(new PropositionId(ligne.objet()))));
            case ENTREE_CEP -> objets.ceps().entree(ligne, PhaseCep.valueOf(code(ligne)));
            case PHASE_3 -> new Jalon.PassageEnPhase3(ligne.jour(), ligne.jour().isAfter(appel.aujourdhui()));
            case FIN_CEP -> objets.ceps().fin(ligne, motif(Liste.MOTIFS_SORTIE, ligne, objets));
            case ENTREE_PACEA -> new Jalon.PaceaCommence(ligne.jour());
            case FIN_PACEA -> new Jalon.PaceaFini(ligne.jour(), motif(Liste.MOTIFS_FIN_PACEA, ligne, objets));
            case ACTE -> acte(ligne, objets);
        };
    }

    private static Jalon acte(LigneChronologie ligne, Objets objets) {
        ObjetJournal sur = Objects.requireNonNull(ligne.sur());
        PropositionVue proposition = objets.propositions().get(new PropositionId(sur.id()));
        return new Jalon.Acte(
                ligne.jour(),
                ActionJournal.valueOf(code(ligne)),
                auteur(ligne),
                sur.type(),
                proposition == null ? null : proposition.nomOffre(),
                new RecitDesActes(objets.libelles()).de(sur.type(), ligne.details()));
    }

    private static ValeurVue motif(Liste liste, LigneChronologie ligne, Objets objets) {
        return objets.libelles().vue(liste, new CodeValeur(code(ligne)));
    }

    private static PersonneVue auteur(LigneChronologie ligne) {
        return Objects.requireNonNull(ligne.auteur());
    }

    private static String code(LigneChronologie ligne) {
        return Objects.requireNonNull(ligne.code());
    }
}
