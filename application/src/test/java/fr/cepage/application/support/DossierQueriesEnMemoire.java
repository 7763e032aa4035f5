package fr.cepage.application.support;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.TexteCherche;
import fr.cepage.application.dispositif.Niveau1Queries;
import fr.cepage.application.dossier.CriteresDossiers;
import fr.cepage.application.dossier.DossierQueries;
import fr.cepage.application.dossier.DossierVue;
import fr.cepage.application.dossier.LigneDossier;
import fr.cepage.application.dossier.RechercheTexte;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.dossier.DossiersEnMemoire;
import fr.cepage.domain.evenement.EvenementsEnMemoire;
import fr.cepage.domain.pacea.PaceaRepository;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.domain.rendezvous.RendezVousEnMemoire;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads dossiers from the aggregates in memory. */
final class DossierQueriesEnMemoire implements DossierQueries {
    private final DossiersEnMemoire dossiers;
    private final DispositifCepRepository dispositifs;
    private final PaceaRepository paceas;
    private final Niveau1Queries niveaux1;
    private final EvenementsEnMemoire evenements;
    private final RendezVousEnMemoire rendezVous;
    private final VuesDossier vues;

    DossierQueriesEnMemoire(
            DossiersEnMemoire dossiers,
            DispositifCepRepository dispositifs,
            PaceaRepository paceas,
            Niveau1Queries niveaux1,
            EvenementsEnMemoire evenements,
            RendezVousEnMemoire rendezVous,
            VuesDossier vues) {
        this.dossiers = dossiers;
        this.dispositifs = dispositifs;
        this.paceas = paceas;
        this.niveaux1 = niveaux1;
        this.evenements = evenements;
        this.rendezVous = rendezVous;
        this.vues = vues;
    }

    @Override
    public Optional<DossierVue> find(DossierId id, StructureCode structure, LocalDate aujourdhui) {
        return dossiers.findById(id, structure)
                .map(dossier -> vues.vue(
                        dossier,
                        niveau(dossier, aujourdhui),
                        paceas.unEnCours(dossier.id(), structure),
                        prochainRendezVous(dossier, aujourdhui)));
    }

    private @Nullable LocalDateTime prochainRendezVous(Dossier dossier, LocalDate aujourdhui) {
        return rendezVous.tous(dossier.structure()).stream()
                .filter(pris -> pris.dossier().equals(dossier.id()) && pris.etat() == EtatRendezVous.PLANIFIE)
                .map(pris -> pris.contenu().dateHeure())
                .filter(quand -> !quand.toLocalDate().isBefore(aujourdhui))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    @Override
    public Page<LigneDossier> rechercher(
            StructureCode structure, CriteresDossiers criteres, LocalDate aujourdhui, PageVoulue page) {
        RechercheTexte texte = criteres.texte();
        Stream<LigneDossier> lignes = lignes(structure, aujourdhui)
                .filter(ligne -> texte.numero() == null || texte.numero().equals(ligne.numero()))
                .filter(ligne ->
                        texte.dateNaissance() == null || texte.dateNaissance().equals(ligne.dateNaissance()))
                .filter(ligne -> rang(ligne, texte.mots()) != Rang.AUCUN)
                .filter(ligne -> criteres.statut() == null || criteres.statut() == ligne.statut())
                .filter(ligne -> criteres.niveauCep() == null || criteres.niveauCep() == ligne.niveauCep())
                .filter(ligne -> criteres.referent() == null
                        || (ligne.referent() != null
                                && criteres.referent().equals(ligne.referent().id())));
        return Pages.croissante(lignes, page, ligne -> cles(ligne, texte.mots()));
    }

    @Override
    public List<LigneDossier> findByDateNaissance(
            StructureCode structure, LocalDate dateNaissance, LocalDate aujourdhui) {
        return lignes(structure, aujourdhui)
                .filter(ligne -> ligne.dateNaissance().equals(dateNaissance))
                .sorted(Comparator.comparing(ligne -> cles(ligne, List.of()), Pages.CROISSANT))
                .toList();
    }

    private Stream<LigneDossier> lignes(StructureCode structure, LocalDate aujourdhui) {
        return dossiers.tous(structure).stream()
                .map(dossier -> vues.ligne(dossier, niveau(dossier, aujourdhui), dernierEvenement(dossier)));
    }

    private @Nullable LocalDate dernierEvenement(Dossier dossier) {
        return evenements.tous(dossier.structure()).stream()
                .filter(evenement -> evenement.annulation().isEmpty())
                .filter(evenement -> evenement.dossier().equals(dossier.id()))
                .map(evenement -> evenement.fiche().date())
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private int niveau(Dossier dossier, LocalDate aujourdhui) {
        return dispositifs.findByDossier(dossier.id(), dossier.structure()).stream()
                .filter(DispositifCep::enCours)
                .map(cep -> cep.phaseCourante(aujourdhui).niveau())
                .findFirst()
                .orElseGet(() -> niveau1(dossier, aujourdhui));
    }

    private int niveau1(Dossier dossier, LocalDate aujourdhui) {
        return niveaux1.findDebut(dossier.id(), dossier.structure())
                .filter(debut -> !debut.isAfter(aujourdhui))
                .map(debut -> 1)
                .orElse(0);
    }

    private static Curseur cles(LigneDossier ligne, List<String> mots) {
        String montre = Objects.requireNonNullElse(ligne.nomUsage(), ligne.nomNaissance());
        return Curseur.de(rang(ligne, mots).ordinal(), Pages.tri(montre), Pages.tri(ligne.prenom()), ligne.id());
    }

    private static Rang rang(LigneDossier ligne, List<String> mots) {
        TexteCherche noms = TexteCherche.noms(Stream.of(ligne.nomNaissance(), ligne.nomUsage(), ligne.prenom())
                .filter(Objects::nonNull));
        if (noms.a(mots)) {
            return Rang.EXACT;
        }
        return noms.aPresque(mots) ? Rang.PROCHE : Rang.AUCUN;
    }

    /** How well a dossier answers what was looked for. */
    private enum Rang {
        EXACT,
        PROCHE,
        AUCUN
    }
}
