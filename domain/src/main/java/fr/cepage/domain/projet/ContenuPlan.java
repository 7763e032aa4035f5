package fr.cepage.domain.projet;

import fr.cepage.domain.commun.Differences;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.referentiel.CodeValeur;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a plan says (SYN-05, SYN-06, SYN-17, SYN-18); each list in the order in which it was put. */
public record ContenuPlan(
        List<Etape> etapes,
        List<Formation> formations,
        List<DispositifVise> dispositifs,
        List<Prestation> prestations,
        List<SuiviParcours> suivis,
        List<Depense> depenses,
        List<Financement> financements) {

    public static final ContenuPlan VIDE =
            new ContenuPlan(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public ContenuPlan {
        etapes = List.copyOf(etapes);
        formations = List.copyOf(formations);
        dispositifs = List.copyOf(dispositifs);
        prestations = List.copyOf(prestations);
        suivis = List.copyOf(suivis);
        depenses = List.copyOf(depenses);
        financements = List.copyOf(financements);
    }

    public Budget budget() {
        return new Budget(
                Montant.somme(depenses.stream().map(Depense::montant).toList()),
                Montant.somme(financements.stream()
                        .map(Financement::montantAccorde)
                        .filter(Objects::nonNull)
                        .toList()));
    }

    /** How many refusals of what pays for that step wait for an alternative, by who refused (SYN-07). */
    Map<CodeValeur, Long> refusSansSuite(EtapeId etape) {
        return financements.stream()
                .filter(financement -> financement.sansSuite() && etape.equals(financement.etape()))
                .collect(Collectors.groupingBy(Financement::financeur, Collectors.counting()));
    }

    /** The same, each eligibility by who found it first: the author of the plan before, or else that one. */
    ContenuPlan verifiePar(UtilisateurId auteur, ContenuPlan avant) {
        return new ContenuPlan(
                etapes,
                formations,
                dispositifs,
                prestations,
                suivis,
                depenses,
                financements.stream()
                        .map(financement -> financement.avec(financement
                                .eligibilite()
                                .par(avant.constate(financement).orElse(auteur))))
                        .toList());
    }

    private Optional<UtilisateurId> constate(Financement nouveau) {
        return financements.stream()
                .filter(ancien -> ancien.financeur().equals(nouveau.financeur())
                        && ancien.eligibilite().memeConstat(nouveau.eligibilite()))
                .map(ancien -> ancien.eligibilite().verifieePar())
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The members that differ, by the names of the contract. */
    Differences<ContenuPlan> differences(ContenuPlan autre) {
        return Differences.entre(this, autre)
                .membre("etapes", ContenuPlan::etapes)
                .membre("formations", ContenuPlan::formations)
                .membre("dispositifs", ContenuPlan::dispositifs)
                .membre("prestations", ContenuPlan::prestations)
                .membre("suivis", ContenuPlan::suivis)
                .membre("depenses", ContenuPlan::depenses)
                .membre("financements", ContenuPlan::financements);
    }
}
