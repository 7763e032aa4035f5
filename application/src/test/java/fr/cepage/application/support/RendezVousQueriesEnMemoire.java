package fr.cepage.application.support;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.referentiel.Libelles;
import fr.cepage.application.rendezvous.RendezVousAgenda;
import fr.cepage.application.rendezvous.RendezVousQueries;
import fr.cepage.application.rendezvous.RendezVousVue;
import fr.cepage.application.rendezvous.Simultanes;
import fr.cepage.domain.commun.Duree;
import fr.cepage.domain.commun.Raison;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ReferentielRepository;
import fr.cepage.domain.rendezvous.ContenuRendezVous;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.domain.rendezvous.RendezVous;
import fr.cepage.domain.rendezvous.RendezVousEnMemoire;
import fr.cepage.domain.rendezvous.RendezVousId;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.domain.structure.StructureRepository;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads rendez-vous from the aggregates in memory. */
final class RendezVousQueriesEnMemoire implements RendezVousQueries {
    private final RendezVousEnMemoire rendezVous;
    private final DossierRepository dossiers;
    private final StructureRepository structures;
    private final ReferentielRepository referentiel;
    private final PersonnesConnues personnes;

    RendezVousQueriesEnMemoire(
            RendezVousEnMemoire rendezVous,
            DossierRepository dossiers,
            StructureRepository structures,
            ReferentielRepository referentiel,
            PersonnesConnues personnes) {
        this.rendezVous = rendezVous;
        this.dossiers = dossiers;
        this.structures = structures;
        this.referentiel = referentiel;
        this.personnes = personnes;
    }

    @Override
    public Optional<RendezVousVue> find(RendezVousId id, StructureCode structure) {
        return rendezVous.findById(id, structure).map(this::vue);
    }

    @Override
    public List<RendezVousVue> findAll(Set<RendezVousId> ids, StructureCode structure) {
        return ids.stream().flatMap(id -> find(id, structure).stream()).toList();
    }

    @Override
    public Page<RendezVousVue> findByDossier(
            DossierId dossier, StructureCode structure, LocalDate aujourdhui, PageVoulue page) {
        LocalDate jour = page.apres() == null
                ? aujourdhui
                : LocalDate.parse(page.apres().cles().getFirst());
        return Pages.croissante(
                rendezVous.tous(structure).stream()
                        .filter(pris -> pris.dossier().equals(dossier))
                        .map(this::vue),
                page,
                vue -> Curseur.de(jour, rang(vue.dateHeure(), jour.atStartOfDay()), vue.id()));
    }

    /** Days that are past come after those that are not, and among either the nearest comes first. */
    private static String rang(LocalDateTime dateHeure, LocalDateTime debut) {
        return "%b %012d"
                .formatted(
                        dateHeure.isBefore(debut),
                        Math.abs(Duration.between(debut, dateHeure).toMinutes()));
    }

    @Override
    public Simultanes findSimultanes(
            DossierId dossier,
            StructureCode structure,
            LocalDateTime dateHeure,
            Duree duree,
            @Nullable UtilisateurId intervenant,
            @Nullable RendezVousId sauf) {
        List<RendezVous> ensemble = rendezVous.tous(structure).stream()
                .filter(autre ->
                        autre.etat() == EtatRendezVous.PLANIFIE && !autre.id().equals(sauf))
                .filter(autre -> dateHeure.isBefore(fin(autre.contenu()))
                        && autre.contenu().dateHeure().isBefore(dateHeure.plusMinutes(duree.minutes())))
                .toList();
        return new Simultanes(
                premier(ensemble, autre -> autre.contenu().intervenant().equals(intervenant)),
                premier(ensemble, autre -> autre.dossier().equals(dossier)));
    }

    private static LocalDateTime fin(ContenuRendezVous contenu) {
        return contenu.dateHeure().plusMinutes(contenu.duree().minutes());
    }

    private static @Nullable LocalDateTime premier(List<RendezVous> ensemble, Predicate<RendezVous> qui) {
        return ensemble.stream()
                .filter(qui)
                .map(autre -> autre.contenu().dateHeure())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private Simultanes simultanes(RendezVous pris) {
        ContenuRendezVous contenu = pris.contenu();
        return pris.etat() != EtatRendezVous.PLANIFIE
                ? Simultanes.AUCUN
                : findSimultanes(
                        pris.dossier(),
                        pris.structure(),
                        contenu.dateHeure(),
                        contenu.duree(),
                        contenu.intervenant(),
                        pris.id());
    }

    @Override
    public List<RendezVousAgenda> findByIntervenant(
            UtilisateurId intervenant, StructureCode structure, LocalDate du, LocalDate au) {
        return rendezVous.tous(structure).stream()
                .filter(pris -> pris.contenu().intervenant().equals(intervenant))
                .filter(pris -> !jour(pris).isBefore(du) && !jour(pris).isAfter(au))
                .sorted(Comparator.comparing(
                        pris -> Curseur.de(pris.contenu().dateHeure(), pris.id()), Pages.CROISSANT))
                .map(this::agenda)
                .toList();
    }

    private static LocalDate jour(RendezVous pris) {
        return pris.contenu().dateHeure().toLocalDate();
    }

    private RendezVousVue vue(RendezVous pris) {
        Libelles libelles = libelles(pris);
        return new RendezVousVue(
                pris.id(),
                pris.dossier(),
                pris.version(),
                pris.contenu(),
                structures.findByCode(pris.structure()).orElseThrow().fuseau(),
                libelles.vue(Liste.LIEUX_ACCUEIL, pris.contenu().lieu()),
                personnes.vue(pris.contenu().intervenant(), pris.structure()),
                libelles.vueOuNull(Liste.CONTEXTES_EVENEMENT, pris.contenu().motif()),
                pris.etat(),
                pris.raison().map(Raison::valeur).orElse(null),
                pris.remplace().orElse(null),
                reporteAu(pris),
                simultanes(pris));
    }

    private RendezVousAgenda agenda(RendezVous pris) {
        return new RendezVousAgenda(
                pris.id(),
                dossiers.findById(pris.dossier(), pris.structure())
                        .orElseThrow()
                        .numero()
                        .valeur(),
                pris.contenu().dateHeure(),
                pris.contenu().duree().minutes(),
                libelles(pris).vue(Liste.LIEUX_ACCUEIL, pris.contenu().lieu()).libelle(),
                pris.etat(),
                pris.revision());
    }

    private Libelles libelles(RendezVous pris) {
        return new Libelles(
                referentiel.findAll(Set.of(Liste.LIEUX_ACCUEIL, Liste.CONTEXTES_EVENEMENT), pris.structure()));
    }

    private @Nullable LocalDateTime reporteAu(RendezVous pris) {
        return rendezVous.tous(pris.structure()).stream()
                .filter(autre -> autre.remplace().equals(Optional.of(pris.id())))
                .map(autre -> autre.contenu().dateHeure())
                .findFirst()
                .orElse(null);
    }
}
