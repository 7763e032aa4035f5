package fr.cepage.application.support;

import fr.cepage.application.commun.DemandePage;
import fr.cepage.application.commun.Page;
import fr.cepage.application.dispositif.Niveau1Queries;
import fr.cepage.application.dossier.CriteresDossiers;
import fr.cepage.application.dossier.DossierQueries;
import fr.cepage.application.dossier.DossierVue;
import fr.cepage.application.dossier.LigneDossier;
import fr.cepage.application.dossier.RechercheTexte;
import fr.cepage.domain.commun.Mots;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.dossier.DossiersEnMemoire;
import fr.cepage.domain.evenement.EvenementsEnMemoire;
import fr.cepage.domain.pacea.PaceaRepository;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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
    private final VuesDossier vues;

    DossierQueriesEnMemoire(
            DossiersEnMemoire dossiers,
            DispositifCepRepository dispositifs,
            PaceaRepository paceas,
            Niveau1Queries niveaux1,
            EvenementsEnMemoire evenements,
            VuesDossier vues) {
        this.dossiers = dossiers;
        this.dispositifs = dispositifs;
        this.paceas = paceas;
        this.niveaux1 = niveaux1;
        this.evenements = evenements;
        this.vues = vues;
    }

    @Override
    public Optional<DossierVue> find(DossierId id, StructureCode structure, LocalDate aujourdhui) {
        return dossiers.findById(id, structure)
                .map(dossier ->
                        vues.vue(dossier, niveau(dossier, aujourdhui), paceas.unEnCours(dossier.id(), structure)));
    }

    @Override
    public Page<LigneDossier> rechercher(
            StructureCode structure, CriteresDossiers criteres, LocalDate aujourdhui, DemandePage page) {
        List<LigneDossier> lignes = lignes(structure, aujourdhui)
                .filter(ligne -> texte(criteres.texte(), ligne))
                .filter(ligne -> criteres.statut() == null || criteres.statut() == ligne.statut())
                .filter(ligne -> criteres.niveauCep() == null || criteres.niveauCep() == ligne.niveauCep())
                .filter(ligne -> criteres.referent() == null
                        || (ligne.referent() != null
                                && criteres.referent().equals(ligne.referent().id())))
                .toList();
        return Pages.de(lignes, page);
    }

    @Override
    public List<LigneDossier> findByDateNaissance(
            StructureCode structure, LocalDate dateNaissance, LocalDate aujourdhui) {
        return lignes(structure, aujourdhui)
                .filter(ligne -> ligne.dateNaissance().equals(dateNaissance))
                .toList();
    }

    private Stream<LigneDossier> lignes(StructureCode structure, LocalDate aujourdhui) {
        return dossiers.tous(structure).stream()
                .map(dossier -> vues.ligne(dossier, niveau(dossier, aujourdhui), dernierEvenement(dossier)))
                .sorted(Comparator.comparing(LigneDossier::nomNaissance).thenComparing(LigneDossier::prenom));
    }

    private @Nullable LocalDate dernierEvenement(Dossier dossier) {
        return evenements.tous(dossier.structure()).stream()
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

    private static boolean texte(RechercheTexte texte, LigneDossier ligne) {
        List<String> noms = Mots.de(ligne.nomNaissance() + " " + ligne.nomUsage() + " " + ligne.prenom());
        return (texte.numero() == null || texte.numero().equals(ligne.numero()))
                && (texte.dateNaissance() == null || texte.dateNaissance().equals(ligne.dateNaissance()))
                && texte.mots().stream()
                        .allMatch(mot -> noms.stream().anyMatch(nom -> nom.startsWith(mot) || Mots.proches(nom, mot)));
    }
}
