package fr.cepage.application.support;

import fr.cepage.application.commun.DemandePage;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.application.proposition.LignePropositionOffre;
import fr.cepage.application.proposition.OffreRecente;
import fr.cepage.application.proposition.PropositionQueries;
import fr.cepage.application.proposition.PropositionVue;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.droits.UtilisateurRepository;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.domain.offre.OffreRepository;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.domain.proposition.Proposition;
import fr.cepage.domain.proposition.PropositionId;
import fr.cepage.domain.proposition.PropositionsEnMemoire;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads propositions from the aggregates in memory. */
final class PropositionQueriesEnMemoire implements PropositionQueries {
    private final PropositionsEnMemoire propositions;
    private final OffreRepository offres;
    private final DossierRepository dossiers;
    private final UtilisateurRepository utilisateurs;

    PropositionQueriesEnMemoire(
            PropositionsEnMemoire propositions,
            OffreRepository offres,
            DossierRepository dossiers,
            UtilisateurRepository utilisateurs) {
        this.propositions = propositions;
        this.offres = offres;
        this.dossiers = dossiers;
        this.utilisateurs = utilisateurs;
    }

    @Override
    public Optional<PropositionVue> find(PropositionId id, StructureCode structure) {
        return propositions.findById(id, structure).map(this::vue);
    }

    @Override
    public Page<PropositionVue> findByDossier(DossierId dossier, StructureCode structure, DemandePage page) {
        return Pages.de(
                dernieres(structure)
                        .filter(proposition -> proposition.dossier().equals(dossier))
                        .map(this::vue)
                        .toList(),
                page);
    }

    @Override
    public Page<LignePropositionOffre> findByOffre(OffreId offre, StructureCode structure, DemandePage page) {
        return Pages.de(
                dernieres(structure)
                        .filter(proposition -> proposition.offre().id().equals(offre))
                        .map(this::ligne)
                        .toList(),
                page);
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
                .map(proposition -> proposition.offre().id())
                .toList()
                .reversed()
                .stream()
                .distinct()
                .map(id -> offres.findById(id, structure).orElseThrow())
                .filter(offre -> offre.ouverteLe(jour))
                .limit(limite)
                .map(offre -> new OffreRecente(
                        offre.id(),
                        offre.fiche().nom(),
                        mesure(offre.fiche().cadre().mesureNationale())))
                .toList();
    }

    private Stream<Proposition> valables(StructureCode structure) {
        return propositions.toutes(structure).stream()
                .filter(proposition -> proposition.etat() != EtatProposition.ANNULEE);
    }

    private Stream<Proposition> dernieres(StructureCode structure) {
        return propositions.toutes(structure).reversed().stream()
                .sorted(Comparator.comparing(Proposition::date).reversed());
    }

    private PropositionVue vue(Proposition proposition) {
        StructureCode structure = proposition.structure();
        Offre offre = offres.findById(proposition.offre().id(), structure).orElseThrow();
        UtilisateurId auteur = proposition.auteur();
        return new PropositionVue(
                proposition.id(),
                proposition.version(),
                proposition.dossier(),
                offre.id(),
                offre.fiche().nom(),
                mesure(proposition.offre().mesureNationale()),
                proposition.evenement(),
                proposition.demande().orElse(null),
                proposition.date(),
                proposition.commentaire().orElse(null),
                new PersonneVue(
                        auteur,
                        utilisateurs
                                .findById(auteur, structure)
                                .map(Utilisateur::nom)
                                .orElse(auteur.sub())),
                proposition.etat());
    }

    private LignePropositionOffre ligne(Proposition proposition) {
        Dossier dossier = dossiers.findById(proposition.dossier(), proposition.structure())
                .orElseThrow();
        return new LignePropositionOffre(
                proposition.id(),
                dossier.id(),
                dossier.numero().valeur(),
                dossier.fiche().identite().nomNaissance() + " "
                        + dossier.fiche().identite().prenom(),
                proposition.date(),
                proposition.etat());
    }

    private static @Nullable ValeurVue mesure(@Nullable CodeValeur code) {
        return code == null ? null : new ValeurVue(code, code.valeur(), null);
    }
}
