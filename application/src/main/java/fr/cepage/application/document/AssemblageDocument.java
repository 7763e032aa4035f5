package fr.cepage.application.document;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.application.dispositif.CepTrouves;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.application.dossier.DossierVue;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.application.evenement.CriteresEvenements;
import fr.cepage.application.evenement.EvenementQueries;
import fr.cepage.application.evenement.EvenementVue;
import fr.cepage.application.projet.SaisiePlan;
import fr.cepage.application.projet.SaisieProjet;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.document.TypeDocument;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.projet.EtapeId;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ReferentielRepository;
import fr.cepage.domain.referentiel.ValeurListe;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts together all that a document tells. */
@Collaborator
public class AssemblageDocument {

    private final DossiersTrouves dossiers;
    private final CepTrouves ceps;
    private final DispositifCepRepository dispositifs;
    private final EvenementQueries evenements;
    private final ReferentielRepository referentiel;

    public AssemblageDocument(
            DossiersTrouves dossiers,
            CepTrouves ceps,
            DispositifCepRepository dispositifs,
            EvenementQueries evenements,
            ReferentielRepository referentiel) {
        this.dossiers = dossiers;
        this.ceps = ceps;
        this.dispositifs = dispositifs;
        this.evenements = evenements;
        this.referentiel = referentiel;
    }

    ContenuDocument ficheLiaison(DossierId dossier, int numero, SaisieFicheLiaison liaison, Appel appel) {
        return contenu(
                TypeDocument.FICHE_LIAISON,
                numero,
                dossiers.consulter(dossier, appel),
                null,
                SaisieProjet.VIDE,
                SaisiePlan.VIDE,
                Set.of(),
                List.of(),
                liaison,
                appel);
    }

    ContenuDocument synthese(
            TypeDocument type,
            int numero,
            DispositifCep cep,
            SaisieProjet projet,
            SaisiePlan plan,
            Set<EtapeId> aReajuster,
            Appel appel) {
        return contenu(
                type,
                numero,
                dossiers.consulter(cep.dossier(), appel),
                ceps.consulter(cep, appel),
                projet,
                plan,
                aReajuster,
                type == TypeDocument.SYNTHESE_COMPLETE ? entretiens(cep, appel) : List.of(),
                null,
                appel);
    }

    private ContenuDocument contenu(
            TypeDocument type,
            int numero,
            DossierVue dossier,
            @Nullable DispositifCepVue cep,
            SaisieProjet projet,
            SaisiePlan plan,
            Set<EtapeId> aReajuster,
            List<EvenementVue> entretiens,
            @Nullable SaisieFicheLiaison liaison,
            Appel appel) {
        return new ContenuDocument(
                type,
                numero,
                appel.aujourdhui(),
                appel.structure(),
                dossier,
                cep,
                projet,
                plan,
                type.ditLePlan() ? financeurs(appel) : Map.of(),
                aReajuster,
                entretiens,
                actes(entretiens),
                liaison,
                dossier.prochainRendezVous());
    }

    private static List<String> actes(List<EvenementVue> entretiens) {
        return entretiens.stream()
                .flatMap(entretien -> entretien.actes().stream())
                .map(ValeurVue::libelle)
                .distinct()
                .toList();
    }

    private Map<String, String> financeurs(Appel appel) {
        return referentiel.findAll(Liste.FINANCEURS, appel.codeStructure()).stream()
                .collect(Collectors.toMap(valeur -> valeur.code().valeur(), ValeurListe::libelle, (a, b) -> a));
    }

    /** The events of this CEP: after the end of the one before, until its own (EVT-05). */
    private List<EvenementVue> entretiens(DispositifCep cep, Appel appel) {
        CriteresEvenements criteres = new CriteresEvenements(
                apresLePrecedent(cep, appel),
                cep.cloture().map(fin -> fin.dateFinReelle()).orElse(null),
                null,
                null,
                null,
                false,
                false);
        List<EvenementVue> trouves = new ArrayList<>();
        PageVoulue voulue = new PageVoulue(null, PageVoulue.LIMITE_MAX);
        Page<EvenementVue> page = evenements.rechercher(cep.dossier(), appel.structure(), criteres, voulue);
        trouves.addAll(page.elements());
        while (page.suivant() != null) {
            page = evenements.rechercher(
                    cep.dossier(), appel.structure(), criteres, new PageVoulue(page.suivant(), PageVoulue.LIMITE_MAX));
            trouves.addAll(page.elements());
        }
        return trouves.stream()
                .filter(EvenementVue::dansLaSynthese)
                .sorted(Comparator.comparing(EvenementVue::date))
                .toList();
    }

    private @Nullable LocalDate apresLePrecedent(DispositifCep cep, Appel appel) {
        return dispositifs.findByDossier(cep.dossier(), appel.codeStructure()).stream()
                .filter(autre ->
                        autre.entree().dateEntree().isBefore(cep.entree().dateEntree()))
                .flatMap(autre -> autre.cloture().stream())
                .map(fin -> fin.dateFinReelle().plusDays(1))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
