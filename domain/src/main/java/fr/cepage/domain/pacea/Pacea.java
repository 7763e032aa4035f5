package fr.cepage.domain.pacea;

import fr.cepage.domain.commun.Raison;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dossier.AgregatDuDossier;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.Details;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One PACEA of a young person. While it is en cours its CEP is too, since that CEP can neither be closed nor deleted
 * (CLO-04, SUP-02); ending it leaves the CEP as it is (PAC-04, PAC-05).
 */
public final class Pacea extends AgregatDuDossier<PaceaId> {

    /** How long it is meant to last; past that, a warning (PAC-07). */
    public static final int MOIS = 24;

    private final LocalDate dateEntree;
    private final @Nullable DispositifCepId cep;
    private @Nullable FinPacea fin;

    /**
     * A PACEA as it is stored.
     *
     * @param cep null once it was deleted, which only a closed PACEA allows
     * @param fin null while en cours
     * @param version number of the last stored change, 0 before the first
     */
    public Pacea(
            PaceaId id,
            DossierId dossier,
            StructureCode structure,
            LocalDate dateEntree,
            @Nullable DispositifCepId cep,
            @Nullable FinPacea fin,
            long version) {
        super(id, dossier, structure, version);
        this.dateEntree = dateEntree;
        this.cep = cep;
        this.fin = fin;
    }

    /**
     * A new PACEA with its CEP, or neither (PAC-01, PAC-02, PAC-03, PAC-07).
     *
     * @param cep the one en cours, or a new one entered on the same day; what refuses it refuses the PACEA too
     */
    public static PaceaEtCep creer(
            PaceaId id, @Nullable LocalDate dateEntree, Supplier<DispositifCep> cep, ConditionsPacea conditions) {
        Violations violations = new Violations();
        conditions.verifierDate(dateEntree, violations);
        DispositifCep accompagne = CepDuPacea.creer(cep, violations);
        violations.ajouterToutes(conditions.etat().liste()).lever();
        Dossier dossier = conditions.dossier();
        DispositifCep trouve = Objects.requireNonNull(accompagne);
        Pacea pacea = new Pacea(
                id, dossier.id(), dossier.structure(), Objects.requireNonNull(dateEntree), trouve.id(), null, 0);
        pacea.noter(ActionJournal.PACEA_CREE, pacea.entree());
        return new PaceaEtCep(pacea, trouve);
    }

    /**
     * Closes it; the CEP goes on (PAC-04, PAC-07).
     *
     * @param violations what was already found wrong with these values; refused together with the rest
     */
    public void cloturer(
            @Nullable LocalDate dateFin, @Nullable CodeValeur motif, LocalDate aujourdhui, Violations violations) {
        exigerEnCours();
        FinPacea nouvelle = FinPacea.de(dateFin, motif, dateEntree, aujourdhui, violations);
        fin = nouvelle;
        noter(
                ActionJournal.PACEA_CLOTURE,
                Details.vides().avec("dateFin", nouvelle.dateFin()).avec("motif", nouvelle.motif()));
    }

    /** Goes on again, when it was ended by mistake (ANN-04). */
    public void annulerCloture(@Nullable String raison, SuiteDuPacea suite) {
        Raison lue = Raison.lire(raison, RefusPacea.CHAMP_OBLIGATOIRE, reouverture(suite));
        FinPacea annulee = Objects.requireNonNull(fin);
        fin = null;
        noter(
                ActionJournal.PACEA_CLOTURE_ANNULEE,
                Details.vides()
                        .avec("dateFin", annulee.dateFin())
                        .avec("motif", annulee.motif())
                        .avec("raison", lue.valeur()));
    }

    /** What it is there to have done to it, each with why it cannot be done now. Rights are the caller's matter. */
    public Map<ActionPacea, List<Violation>> actions(SuiteDuPacea suite) {
        Map<ActionPacea, List<Violation>> actions = new EnumMap<>(ActionPacea.class);
        etat().actions()
                .forEach(action -> actions.put(
                        action,
                        action == ActionPacea.ANNULER_CLOTURE
                                ? reouverture(suite).liste()
                                : List.of()));
        return actions;
    }

    /** Why its closing cannot be taken back: while it goes on, its CEP has to as well (ANN-04, CLO-04). */
    private Violations reouverture(SuiteDuPacea suite) {
        boolean suivi =
                suite.autres().stream().anyMatch(autre -> autre.enCours() || autre.dateEntree.isAfter(dateEntree));
        return new Violations()
                .si(enCours(), RefusPacea.PAS_CLOS, null)
                .si(!enCours() && suivi, RefusPacea.SUIVANT_EXISTE, null)
                .si(cep != null && !suite.cepsEnCours().contains(cep), RefusPacea.CEP_CLOS, null)
                .si(cep == null, RefusPacea.CEP_SUPPRIME, null);
    }

    /** It is about to be deleted; the CEP goes on (PAC-05). */
    public void supprimer() {
        exigerEnCours();
        noter(ActionJournal.PACEA_SUPPRIME, entree());
    }

    private Details entree() {
        return Details.vides().avec("dateEntree", dateEntree).avec("cep", cep);
    }

    /** Goes on when the PACEA can still be changed at all. */
    private void exigerEnCours() {
        new Violations().si(!enCours(), RefusPacea.CLOS, null).lever();
    }

    /** The day from which it lasts longer than it is meant to, if that day has come while it goes on (PAC-07). */
    public Optional<LocalDate> dureeDepassee(LocalDate aujourdhui) {
        return Optional.of(dateEntree.plusMonths(MOIS)).filter(terme -> enCours() && !aujourdhui.isBefore(terme));
    }

    public boolean enCours() {
        return fin == null;
    }

    public EtatPacea etat() {
        return enCours() ? EtatPacea.EN_COURS : EtatPacea.CLOS;
    }

    public LocalDate dateEntree() {
        return dateEntree;
    }

    public Optional<DispositifCepId> cep() {
        return Optional.ofNullable(cep);
    }

    public Optional<FinPacea> fin() {
        return Optional.ofNullable(fin);
    }

    /** A new PACEA and the CEP that goes with it, which may have been there before (PAC-02). */
    public record PaceaEtCep(Pacea pacea, DispositifCep cep) {}
}
