package fr.cepage.application.support;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.application.proposition.LignePropositionOffre;
import fr.cepage.application.proposition.OffreRecente;
import fr.cepage.application.proposition.PropositionQueries;
import fr.cepage.application.proposition.PropositionVue;
import fr.cepage.application.referentiel.Libelles;
import fr.cepage.domain.commun.NomPersonne;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.dossier.Identite;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.domain.offre.OffreRepository;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.domain.proposition.Proposition;
import fr.cepage.domain.proposition.PropositionId;
import fr.cepage.domain.proposition.PropositionsEnMemoire;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ReferentielRepository;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads propositions from the aggregates in memory. */
final class PropositionQueriesEnMemoire implements PropositionQueries {
    /** The database looks no further back either. */
    private static final int REGARDEES = 200;

    private static final Comparator<Proposition> PLUS_RECENTE = Comparator.<Proposition, Curseur>comparing(
                    proposition -> Curseur.de(proposition.date(), proposition.id()), Pages.CROISSANT)
            .reversed();

    private final PropositionsEnMemoire propositions;
    private final OffreRepository offres;
    private final DossierRepository dossiers;
    private final ReferentielRepository referentiel;
    private final PersonnesConnues personnes;

    PropositionQueriesEnMemoire(
            PropositionsEnMemoire propositions,
            OffreRepository offres,
            DossierRepository dossiers,
            ReferentielRepository referentiel,
            PersonnesConnues personnes) {
        this.propositions = propositions;
        this.offres = offres;
        this.dossiers = dossiers;
        this.referentiel = referentiel;
        this.personnes = personnes;
    }

    @Override
    public Optional<PropositionVue> find(PropositionId id, StructureCode structure) {
        return propositions.findById(id, structure).map(this::vue);
    }

    @Override
    public List<PropositionVue> findAll(Set<PropositionId> ids, StructureCode structure) {
        return ids.stream().flatMap(id -> find(id, structure).stream()).toList();
    }

    @Override
    public Page<PropositionVue> findByDossier(DossierId dossier, StructureCode structure, PageVoulue page) {
        return Pages.decroissante(
                propositions.toutes(structure).stream()
                        .filter(proposition -> proposition.dossier().equals(dossier))
                        .map(this::vue),
                page,
                vue -> Curseur.de(vue.date(), vue.id()));
    }

    @Override
    public Page<LignePropositionOffre> findByOffre(OffreId offre, StructureCode structure, PageVoulue page) {
        return Pages.decroissante(
                propositions.toutes(structure).stream()
                        .filter(proposition -> proposition.offre().id().equals(offre))
                        .map(this::ligne),
                page,
                ligne -> Curseur.de(ligne.date(), ligne.id()));
    }

    @Override
    public long countDossiers(OffreId offre, StructureCode structure) {
        return valables(structure)
                .filter(proposition -> proposition.offre().id().equals(offre))
                .map(Proposition::dossier)
                .distinct()
                .count();
    }

    @Override
    public List<OffreRecente> findRecentes(UtilisateurId auteur, StructureCode structure, LocalDate jour, int limite) {
        return valables(structure)
                .filter(proposition -> proposition.auteur().equals(auteur))
                .sorted(PLUS_RECENTE)
                .limit(REGARDEES)
                .map(proposition -> proposition.offre().id())
                .distinct()
                .map(id -> offres.findById(id, structure).orElseThrow())
                .filter(offre -> offre.ouverteLe(jour))
                .limit(limite)
                .map(offre -> new OffreRecente(
                        offre.id(), offre.fiche().nom(), mesure(offre.fiche().mesureNationale(), structure)))
                .toList();
    }

    private Stream<Proposition> valables(StructureCode structure) {
        return propositions.toutes(structure).stream()
                .filter(proposition -> proposition.etat() != EtatProposition.ANNULEE);
    }

    private PropositionVue vue(Proposition proposition) {
        StructureCode structure = proposition.structure();
        Offre offre = offres.findById(proposition.offre().id(), structure).orElseThrow();
        return new PropositionVue(
                proposition.id(),
                proposition.version(),
                proposition.dossier(),
                offre.id(),
                offre.fiche().nom(),
                mesure(proposition.offre().mesureNationale(), structure),
                proposition.evenement(),
                proposition.demande().orElse(null),
                proposition.commentaire().orElse(null),
                personnes.vue(proposition.auteur(), structure),
                proposition.avancement());
    }

    private LignePropositionOffre ligne(Proposition proposition) {
        Dossier dossier = dossiers.findById(proposition.dossier(), proposition.structure())
                .orElseThrow();
        Identite identite = dossier.fiche().identite();
        NomPersonne nom = Objects.requireNonNullElse(identite.nomUsage(), identite.nomNaissance());
        return new LignePropositionOffre(
                proposition.id(),
                dossier.id(),
                dossier.numero().valeur(),
                nom + " " + identite.prenom(),
                proposition.date(),
                proposition.etat());
    }

    private @Nullable ValeurVue mesure(@Nullable CodeValeur code, StructureCode structure) {
        return new Libelles(referentiel.findAll(Liste.MESURES_NATIONALES, structure))
                .vueOuNull(Liste.MESURES_NATIONALES, code);
    }
}
