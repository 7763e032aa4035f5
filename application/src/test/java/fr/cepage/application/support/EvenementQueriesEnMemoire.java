package fr.cepage.application.support;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.application.evenement.ActeFait;
import fr.cepage.application.evenement.ActionVue;
import fr.cepage.application.evenement.CriteresEvenements;
import fr.cepage.application.evenement.EvenementQueries;
import fr.cepage.application.evenement.EvenementVue;
import fr.cepage.application.journal.RecitDesActes;
import fr.cepage.application.proposition.PropositionQueries;
import fr.cepage.application.proposition.PropositionVue;
import fr.cepage.application.referentiel.Libelles;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.evenement.Commentaire;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.evenement.EvenementsEnMemoire;
import fr.cepage.domain.evenement.FicheEvenement;
import fr.cepage.domain.journal.EntreeJournal;
import fr.cepage.domain.journal.JournalEnMemoire;
import fr.cepage.domain.proposition.PropositionId;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ReferentielActivitesEnMemoire;
import fr.cepage.domain.referentiel.ReferentielRepository;
import fr.cepage.domain.structure.Structure;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads events from the aggregates in memory, their actions from the journal. */
final class EvenementQueriesEnMemoire implements EvenementQueries {
    private final EvenementsEnMemoire evenements;
    private final JournalEnMemoire journal;
    private final PropositionQueries propositions;
    private final ReferentielRepository referentiel;
    private final ReferentielActivitesEnMemoire activites;
    private final PersonnesConnues personnes;

    EvenementQueriesEnMemoire(
            EvenementsEnMemoire evenements,
            JournalEnMemoire journal,
            PropositionQueries propositions,
            ReferentielRepository referentiel,
            ReferentielActivitesEnMemoire activites,
            PersonnesConnues personnes) {
        this.evenements = evenements;
        this.journal = journal;
        this.propositions = propositions;
        this.referentiel = referentiel;
        this.activites = activites;
        this.personnes = personnes;
    }

    @Override
    public Optional<EvenementVue> find(EvenementId id, Structure structure) {
        return evenements.findById(id, structure.code()).map(evenement -> vue(evenement, structure));
    }

    @Override
    public List<EvenementVue> findAll(Set<EvenementId> ids, Structure structure) {
        return evenements.tous(structure.code()).stream()
                .filter(evenement -> ids.contains(evenement.id()))
                .map(evenement -> vue(evenement, structure))
                .toList();
    }

    @Override
    public Optional<EvenementVue> findEnCours(DossierId dossier, Structure structure) {
        return evenements.findEnCours(dossier, structure.code()).map(evenement -> vue(evenement, structure));
    }

    @Override
    public Page<EvenementVue> rechercher(
            DossierId dossier, Structure structure, CriteresEvenements criteres, PageVoulue page) {
        return Pages.decroissante(
                evenements.tous(structure.code()).stream()
                        .filter(evenement -> evenement.dossier().equals(dossier))
                        .map(evenement -> vue(evenement, structure))
                        .filter(vue -> repond(vue, criteres)),
                page,
                vue -> Curseur.de(vue.date(), vue.id()));
    }

    @Override
    public Map<Liste, CodeValeur> findDerniersChoix(UtilisateurId intervenant, Structure structure) {
        return evenements.tous(structure.code()).stream()
                .filter(evenement -> evenement.annulation().isEmpty())
                .filter(evenement -> evenement.fiche().intervenant().equals(intervenant))
                .max(Comparator.comparing(evenement -> Curseur.de(evenement.id()), Pages.CROISSANT))
                .map(Evenement::fiche)
                .map(fiche -> Map.of(
                        Liste.SENS_EVENEMENT, fiche.sens(),
                        Liste.NATURES_EVENEMENT, fiche.nature(),
                        Liste.LIEUX_ACCUEIL, fiche.lieuAccueil(),
                        Liste.FONCTIONS, fiche.fonction()))
                .orElse(Map.of());
    }

    @Override
    public Optional<LocalDate> findEntretienSansCep(DossierId dossier, StructureCode structure, LocalDate depuis) {
        return evenements.tous(structure).stream()
                .filter(evenement -> evenement.dossier().equals(dossier))
                .filter(evenement -> evenement.annulation().isEmpty())
                .map(Evenement::fiche)
                .filter(FicheEvenement::entretienSansCep)
                .map(FicheEvenement::date)
                .filter(date -> !date.isBefore(depuis))
                .max(LocalDate::compareTo);
    }

    @Override
    public List<ActeFait> findActes(
            DossierId dossier, StructureCode structure, LocalDate debut, @Nullable LocalDate fin) {
        return evenements.tous(structure).stream()
                .filter(evenement -> evenement.dossier().equals(dossier))
                .filter(evenement -> evenement.annulation().isEmpty())
                .filter(evenement -> !evenement.fiche().date().isBefore(debut))
                .filter(evenement -> fin == null || !evenement.fiche().date().isAfter(fin))
                .flatMap(evenement -> evenement.fiche().actes().codes().stream()
                        .map(code -> new ActeFait(
                                acte(code), evenement.id(), evenement.fiche().date())))
                .sorted(Comparator.comparing(
                                (ActeFait fait) -> fait.acte().code().valeur())
                        .thenComparing(ActeFait::date)
                        .thenComparing(fait -> fait.evenement().toString()))
                .toList();
    }

    private ValeurVue acte(CodeValeur code) {
        return new ValeurVue(code, activites.libelle(code), null);
    }

    private static boolean repond(EvenementVue vue, CriteresEvenements criteres) {
        LocalDate du = criteres.du();
        LocalDate au = criteres.au();
        return (du == null || !vue.date().isBefore(du))
                && (au == null || !vue.date().isAfter(au))
                && (criteres.nature() == null || vue.nature().code().equals(criteres.nature()))
                && (criteres.sens() == null || vue.sens().code().equals(criteres.sens()))
                && (criteres.action() == null
                        || vue.actions().stream().anyMatch(action -> action.type() == criteres.action()))
                && (!criteres.enCours() || vue.enCours())
                && (criteres.annules() || vue.annulation() == null);
    }

    private EvenementVue vue(Evenement evenement, Structure structure) {
        Libelles libelles = new Libelles(referentiel.findAll(EnumSet.allOf(Liste.class), structure.code()));
        FicheEvenement fiche = evenement.fiche();
        Commentaire commentaire = fiche.commentaire();
        return new EvenementVue(
                evenement.id(),
                evenement.dossier(),
                evenement.version(),
                fiche.date(),
                fiche.contextes().codes().stream()
                        .map(code -> libelles.vue(Liste.CONTEXTES_EVENEMENT, code))
                        .toList(),
                libelles.vue(Liste.SENS_EVENEMENT, fiche.sens()),
                libelles.vue(Liste.NATURES_EVENEMENT, fiche.nature()),
                libelles.vue(Liste.LIEUX_ACCUEIL, fiche.lieuAccueil()),
                libelles.vue(Liste.FONCTIONS, fiche.fonction()),
                personnes.vue(fiche.intervenant(), structure.code()),
                commentaire == null ? null : commentaire.valeur(),
                fiche.sansRendezVous(),
                fiche.minutes(),
                fiche.actes().codes().stream().map(this::acte).toList(),
                evenement.etat(),
                personnes.annulation(evenement.annulation(), structure.code()),
                fiche.contextes().dansLaSynthese(),
                actions(evenement, structure, new RecitDesActes(libelles)));
    }

    private List<ActionVue> actions(Evenement evenement, Structure structure, RecitDesActes recit) {
        return journal.entrees(evenement.dossier().valeur()).stream()
                .filter(entree -> evenement.id().valeur().equals(entree.evenement()))
                .sorted(Comparator.comparing(EntreeJournal::instant)
                        .thenComparing(entree -> entree.id().toString()))
                .map(entree -> new ActionVue(
                        entree.action(),
                        LocalDate.ofInstant(entree.instant(), structure.fuseau()),
                        entree.objet().id(),
                        offre(entree),
                        recit.de(entree.objet().type(), entree.details())))
                .toList();
    }

    private @Nullable String offre(EntreeJournal entree) {
        return propositions
                .find(new PropositionId(entree.objet().id()), entree.structure())
                .map(PropositionVue::nomOffre)
                .orElse(null);
    }
}
