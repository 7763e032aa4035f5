package fr.cepage.application.dispositif;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.droits.Personnes;
import fr.cepage.application.referentiel.Libelles;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.ReferentCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.droits.UtilisateurRepository;
import fr.cepage.domain.pacea.PaceaRepository;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ReferentielRepository;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows the CEP of a dossier with what is around them, in as many statements whatever their number. */
@Collaborator
public class VuesDispositifCep {

    private static final Set<Liste> LISTES =
            Set.of(Liste.AIGUILLEURS, Liste.MOTIFS_SOLLICITATION, Liste.TYPES_PROJET, Liste.MOTIFS_SORTIE);

    private final ReferentielRepository referentiel;
    private final UtilisateurRepository utilisateurs;
    private final Personnes personnes;
    private final PaceaRepository paceas;
    private final RecueilReperes reperes;

    public VuesDispositifCep(
            ReferentielRepository referentiel,
            UtilisateurRepository utilisateurs,
            Personnes personnes,
            PaceaRepository paceas,
            RecueilReperes reperes) {
        this.referentiel = referentiel;
        this.utilisateurs = utilisateurs;
        this.personnes = personnes;
        this.paceas = paceas;
        this.reperes = reperes;
    }

    /** @param tous all the CEP of that dossier */
    public List<DispositifCepVue> vues(Dossier dossier, List<DispositifCep> tous, Appel appel) {
        EntourageCep entourage = new EntourageCep(
                tous,
                appel,
                new Libelles(referentiel.findAll(LISTES, appel.codeStructure())),
                noms(referents(dossier, tous), appel),
                partis(dossier, tous, appel),
                paceas.unEnCours(dossier.id(), appel.codeStructure()),
                reperes.recueillir(dossier, tous, appel));
        return tous.stream().map(cep -> VueDeCep.de(cep, entourage)).toList();
    }

    private Map<UtilisateurId, String> noms(Set<UtilisateurId> referents, Appel appel) {
        return referents.isEmpty()
                ? Map.of()
                : utilisateurs.findAllKnownById(referents, appel.codeStructure()).stream()
                        .collect(Collectors.toMap(Utilisateur::id, Utilisateur::nom, (a, b) -> a));
    }

    /** Asked for only while a CEP goes on, whose référent can change. */
    private Set<UtilisateurId> partis(Dossier dossier, List<DispositifCep> ceps, Appel appel) {
        List<DispositifCep> enCours =
                ceps.stream().filter(DispositifCep::enCours).toList();
        Set<UtilisateurId> referents = enCours.isEmpty() ? Set.of() : referents(dossier, enCours);
        return referents.isEmpty() ? Set.of() : personnes.partis(referents, appel.codeStructure());
    }

    private static Set<UtilisateurId> referents(Dossier dossier, List<DispositifCep> ceps) {
        Stream<UtilisateurId> desCep = ceps.stream()
                .flatMap(cep -> cep.renseignements().referent() instanceof ReferentCep.Conseiller conseiller
                        ? Stream.of(conseiller.id())
                        : Stream.empty());
        return Stream.concat(desCep, Stream.ofNullable(dossier.fiche().referent()))
                .collect(Collectors.toSet());
    }
}
