package fr.cepage.application.dispositif;

import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.commun.Contexte;
import fr.cepage.application.evenement.EvenementQueries;
import fr.cepage.application.referentiel.Libelles;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.ReferentCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.droits.UtilisateurRepository;
import fr.cepage.domain.pacea.PaceaRepository;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ReferentielRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows the CEP of a dossier with what is around them, in as many statements whatever their number. */
@Collaborator
public class VuesDispositifCep {

    private static final int MOIS_DE_SUIVI = 6;
    private static final Set<Liste> LISTES =
            Set.of(Liste.AIGUILLEURS, Liste.MOTIFS_SOLLICITATION, Liste.TYPES_PROJET, Liste.MOTIFS_SORTIE);

    private final ReferentielRepository referentiel;
    private final UtilisateurRepository utilisateurs;
    private final PaceaRepository paceas;
    private final Niveau1Queries niveaux1;
    private final EvenementQueries evenements;

    public VuesDispositifCep(
            ReferentielRepository referentiel,
            UtilisateurRepository utilisateurs,
            PaceaRepository paceas,
            Niveau1Queries niveaux1,
            EvenementQueries evenements) {
        this.referentiel = referentiel;
        this.utilisateurs = utilisateurs;
        this.paceas = paceas;
        this.niveaux1 = niveaux1;
        this.evenements = evenements;
    }

    /** @param tous all the CEP of that dossier */
    public List<DispositifCepVue> vues(Dossier dossier, List<DispositifCep> tous, Contexte contexte) {
        EntourageCep entourage = new EntourageCep(
                dossier,
                tous,
                contexte,
                new Libelles(referentiel.findAll(LISTES, contexte.codeStructure())),
                noms(tous, contexte),
                paceas.unEnCours(dossier.id(), contexte.codeStructure()),
                niveaux1.findDebut(dossier.id(), contexte.codeStructure()).orElse(null),
                entretienSansCep(dossier.id(), tous, contexte));
        return tous.stream().map(cep -> VueDeCep.de(cep, entourage)).toList();
    }

    /** Asked for only while a CEP is in phase 2, which such an interview may belong to. */
    private @Nullable LocalDate entretienSansCep(DossierId dossier, List<DispositifCep> tous, Contexte contexte) {
        LocalDate sixMois = contexte.aujourdhui().minusMonths(MOIS_DE_SUIVI);
        return tous.stream()
                .filter(cep -> VueDeCep.enPhase2(cep, contexte.aujourdhui()))
                .map(cep -> cep.entree().dateEntree())
                .map(entree -> entree.isAfter(sixMois) ? entree : sixMois)
                .findFirst()
                .flatMap(depuis -> evenements.findEntretienSansCep(dossier, contexte.codeStructure(), depuis))
                .orElse(null);
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
