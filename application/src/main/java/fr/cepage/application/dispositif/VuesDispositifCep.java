package fr.cepage.application.dispositif;

import fr.cepage.application.commun.Avertissement;
import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.dispositif.DispositifCepVue.ClotureVue;
import fr.cepage.application.dispositif.DispositifCepVue.RenseignementsVue;
import fr.cepage.application.referentiel.Libelles;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.dispositif.ActionCep;
import fr.cepage.domain.dispositif.CirconstancesCep;
import fr.cepage.domain.dispositif.ConditionsEntree;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.ParcoursCep;
import fr.cepage.domain.dispositif.ReferentCep;
import fr.cepage.domain.dispositif.RenseignementsCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.droits.UtilisateurRepository;
import fr.cepage.domain.pacea.PaceaRepository;
import fr.cepage.domain.proposition.PropositionRepository;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ReferentielRepository;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows the CEP of a dossier with their labels, names and possible actions, in as many statements whatever their number. */
@Collaborator
public class VuesDispositifCep {

    private static final Set<Liste> LISTES =
            Set.of(Liste.AIGUILLEURS, Liste.MOTIFS_SOLLICITATION, Liste.TYPES_PROJET, Liste.MOTIFS_SORTIE);

    private final ReferentielRepository referentiel;
    private final UtilisateurRepository utilisateurs;
    private final PaceaRepository paceas;
    private final PropositionRepository propositions;

    public VuesDispositifCep(
            ReferentielRepository referentiel,
            UtilisateurRepository utilisateurs,
            PaceaRepository paceas,
            PropositionRepository propositions) {
        this.referentiel = referentiel;
        this.utilisateurs = utilisateurs;
        this.paceas = paceas;
        this.propositions = propositions;
    }

    /** @param tous all the CEP of that dossier, since a later one forbids to reopen an earlier (CLO-09) */
    public List<DispositifCepVue> vues(Dossier dossier, List<DispositifCep> tous, Contexte contexte) {
        Libelles libelles = new Libelles(referentiel.findAll(LISTES, contexte.codeStructure()));
        Map<UtilisateurId, String> noms = noms(tous, contexte);
        boolean sousPacea = paceas.unEnCours(dossier.id(), contexte.codeStructure());
        LocalDate niveau1 = propositions
                .findDebutNiveau1(dossier.id(), contexte.codeStructure())
                .orElse(null);
        return tous.stream()
                .map(cep -> vue(
                        cep,
                        dossier,
                        new CirconstancesCep(contexte.aujourdhui(), cep.suivantParmi(tous), sousPacea),
                        contexte,
                        libelles,
                        noms,
                        niveau1))
                .toList();
    }

    private static DispositifCepVue vue(
            DispositifCep cep,
            Dossier dossier,
            CirconstancesCep circonstances,
            Contexte contexte,
            Libelles libelles,
            Map<UtilisateurId, String> noms,
            @Nullable LocalDate debutNiveau1) {
        return new DispositifCepVue(
                cep.id(),
                cep.dossier(),
                cep.version(),
                cep.entree().dateEntree(),
                cep.entree().dateEntretienInitialisation(),
                renseignements(cep.renseignements(), libelles, noms),
                cep.parcours() instanceof ParcoursCep.DirectEnPhase3,
                cep.etat(),
                cep.phaseCourante(contexte.aujourdhui()),
                cep.phases(contexte.aujourdhui()),
                cep.phase3Planifiee(contexte.aujourdhui()).orElse(null),
                cep.cloture()
                        .map(cloture -> new ClotureVue(
                                cloture.dateFinReelle(), libelles.vue(Liste.MOTIFS_SORTIE, cloture.motifSortie())))
                        .orElse(null),
                empechements(cep, circonstances, contexte),
                avertissements(cep, dossier, contexte),
                debutNiveau1);
    }

    private static RenseignementsVue renseignements(
            RenseignementsCep renseignements, Libelles libelles, Map<UtilisateurId, String> noms) {
        return new RenseignementsVue(
                libelles.vue(Liste.AIGUILLEURS, renseignements.aiguilleur()),
                libelles.vue(Liste.MOTIFS_SOLLICITATION, renseignements.motifSollicitation()),
                renseignements.prescripteur(),
                personne(renseignements.referent(), noms),
                libelles.vueOuNull(Liste.TYPES_PROJET, renseignements.typeProjet()));
    }

    private static @Nullable PersonneVue personne(@Nullable ReferentCep referent, Map<UtilisateurId, String> noms) {
        return switch (referent) {
            case null -> null;
            case ReferentCep.Conseiller conseiller ->
                new PersonneVue(
                        conseiller.id(),
                        noms.getOrDefault(conseiller.id(), conseiller.id().sub()));
            case ReferentCep.NomLibre libre -> new PersonneVue(null, libre.nom().valeur());
        };
    }

    private static Map<ActionCep, List<Violation>> empechements(
            DispositifCep cep, CirconstancesCep circonstances, Contexte contexte) {
        Map<ActionCep, List<Violation>> empechements = new EnumMap<>(ActionCep.class);
        for (ActionCep action : ActionCep.values()) {
            List<Violation> raisons = contexte.peut(Droit.PROPOSER_CEP)
                    ? cep.empechements(action, circonstances)
                    : List.of(Violation.de(Droit.PROPOSER_CEP));
            if (!raisons.isEmpty()) {
                empechements.put(action, raisons);
            }
        }
        return empechements;
    }

    private static List<Avertissement> avertissements(DispositifCep cep, Dossier dossier, Contexte contexte) {
        return cep.enCours()
                ? ConditionsEntree.avertissements(dossier, cep.renseignements().referent(), contexte.aujourdhui())
                        .stream()
                        .map(Avertissement::de)
                        .toList()
                : List.of();
    }

    private Map<UtilisateurId, String> noms(List<DispositifCep> ceps, Contexte contexte) {
        Set<UtilisateurId> ids = ceps.stream()
                .flatMap(cep -> cep.renseignements().referent() instanceof ReferentCep.Conseiller conseiller
                        ? Stream.of(conseiller.id())
                        : Stream.empty())
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : utilisateurs.findAllKnownById(ids, contexte.codeStructure()).stream()
                        .collect(Collectors.toMap(Utilisateur::id, Utilisateur::nom, (a, b) -> a));
    }
}
