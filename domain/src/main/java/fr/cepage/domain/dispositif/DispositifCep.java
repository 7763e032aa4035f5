package fr.cepage.domain.dispositif;

import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.DispositifCepDomainEvent.CepClos;
import fr.cepage.domain.dispositif.DispositifCepDomainEvent.CepModifie;
import fr.cepage.domain.dispositif.DispositifCepDomainEvent.CepRouvert;
import fr.cepage.domain.dispositif.DispositifCepDomainEvent.CepSupprime;
import fr.cepage.domain.dispositif.DispositifCepDomainEvent.PassageEnPhase3;
import fr.cepage.domain.dispositif.DispositifCepDomainEvent.RetourEnPhase2;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One CEP of a young person, from its entry to its end. Every act decides first and changes afterwards. */
public final class DispositifCep {

    private final DispositifCepId id;
    private final DossierId dossier;
    private final StructureCode structure;
    private final EntreeCep entree;
    private final long version;
    private RenseignementsCep renseignements;
    private ParcoursCep parcours;
    private @Nullable Cloture cloture;

    /**
     * A CEP as it is stored.
     *
     * @param cloture null while en cours
     * @param version number of the last stored change, 0 before the first
     */
    public DispositifCep(
            DispositifCepId id,
            DossierId dossier,
            StructureCode structure,
            EntreeCep entree,
            RenseignementsCep renseignements,
            ParcoursCep parcours,
            @Nullable Cloture cloture,
            long version) {
        this.id = id;
        this.dossier = dossier;
        this.structure = structure;
        this.entree = entree;
        this.renseignements = renseignements;
        this.parcours = parcours;
        this.cloture = cloture;
        this.version = version;
    }

    /**
     * A new CEP, once the proposition, the dossier and the calendar allow it (CEP-01 to CEP-07, CEP-11, DOS-03).
     *
     * @param violations what was already found wrong with the proposition; refused together with the rest
     */
    public static DispositifCep proposer(
            DispositifCepId id,
            Dossier dossier,
            PropositionCep proposition,
            ConditionsEntree conditions,
            Violations violations) {
        Violations toutes = conditions.etat().ajouterToutes(violations.liste());
        proposition.verifier(conditions, toutes);
        toutes.lever();
        EntreeCep entree = proposition.entree();
        ParcoursCep parcours = ParcoursCep.entree(proposition.phaseChoisie(), entree.dateEntree());
        return new DispositifCep(
                id, dossier.id(), dossier.structure(), entree, proposition.renseignements(), parcours, null, 0);
    }

    /** Replaces the five fields that can be (MOD-01, MOD-03). */
    public CepModifie modifier(RenseignementsCep nouveaux) {
        exigerEnCours();
        List<String> membres = renseignements.differences(nouveaux);
        renseignements = nouveaux;
        return new CepModifie(this, membres);
    }

    /** Passes to phase 3, moves a planned passage, or corrects a begun one (PHA-01, PHA-02, PHA-08). */
    public PassageEnPhase3 passerEnPhase3(LocalDate date, LocalDate aujourdhui) {
        exigerEnCours();
        ParcoursCep ancien = parcours;
        parcours = ancien.passerEnPhase3(date, aujourdhui);
        return new PassageEnPhase3(this, date, ancien.debutPhase3().orElse(null), ancien.phase3CommenceeLe(aujourdhui));
    }

    /** Cancels the passage to phase 3, planned or begun: phase 2 is open again from its own start (PHA-05). */
    public RetourEnPhase2 repasserEnPhase2(LocalDate aujourdhui) {
        exigerEnCours();
        ParcoursCep ancien = parcours;
        parcours = ancien.repasserEnPhase2();
        return new RetourEnPhase2(this, ancien.debutPhase3().orElseThrow(), ancien.phase3CommenceeLe(aujourdhui));
    }

    /**
     * Closes (CLO-01 to CLO-03); a phase 3 that has not begun vanishes (CLO-05).
     *
     * @param violations what was already found wrong with these values; refused together with the rest
     */
    public CepClos cloturer(
            @Nullable LocalDate dateFinReelle,
            @Nullable CodeValeur motifSortie,
            LocalDate aujourdhui,
            Violations violations) {
        exigerEnCours();
        verifierFin(dateFinReelle, aujourdhui, violations);
        violations.exiger("motifSortie", motifSortie, RefusCep.CHAMP_OBLIGATOIRE);
        violations.lever();
        Cloture fin = new Cloture(Objects.requireNonNull(dateFinReelle), Objects.requireNonNull(motifSortie));
        Optional<LocalDate> evanouie = parcours.debutPhase3().filter(debut -> debut.isAfter(fin.dateFinReelle()));
        if (evanouie.isPresent()) {
            parcours = parcours.repasserEnPhase2();
        }
        cloture = fin;
        return new CepClos(this, fin, evanouie.orElse(null));
    }

    private void verifierFin(@Nullable LocalDate fin, LocalDate aujourdhui, Violations violations) {
        violations.exiger("dateFinReelle", fin, RefusCep.CHAMP_OBLIGATOIRE);
        if (fin != null) {
            parcours.verifierFin(fin, aujourdhui, violations);
        }
    }

    /** Reopens a CEP closed by mistake (CLO-09). */
    public CepRouvert annulerCloture(String raison, boolean suivantExiste) {
        empechementReouverture(suivantExiste).ifPresent(DispositifCep::refuser);
        Cloture annulee = Objects.requireNonNull(cloture);
        cloture = null;
        return new CepRouvert(this, annulee, raison);
    }

    /** What the journal keeps of a CEP that is about to be deleted (SUP-01). */
    public CepSupprime supprimer() {
        exigerEnCours();
        return new CepSupprime(this);
    }

    /** Why that action cannot be done today, if so; rights are the caller's matter. */
    public Optional<Violation> empechement(ActionCep action, LocalDate aujourdhui, boolean suivantExiste) {
        if (action == ActionCep.ANNULER_CLOTURE) {
            return empechementReouverture(suivantExiste);
        }
        if (!enCours()) {
            return Optional.of(Violation.de(RefusCep.CLOS));
        }
        return switch (action) {
            case PASSER_EN_PHASE_3 ->
                parcours.phase3CommenceeLe(aujourdhui)
                        ? Optional.of(Violation.de(RefusCep.DEJA_EN_PHASE_3))
                        : Optional.empty();
            case REPASSER_EN_PHASE_2 -> parcours.empechementRetour();
            default -> Optional.empty();
        };
    }

    private Optional<Violation> empechementReouverture(boolean suivantExiste) {
        if (enCours()) {
            return Optional.of(Violation.de(RefusCep.PAS_CLOS));
        }
        return suivantExiste ? Optional.of(Violation.de(RefusCep.SUIVANT_EXISTE)) : Optional.empty();
    }

    /** Goes on when the CEP can still be changed at all (MOD-03). */
    public void exigerEnCours() {
        if (!enCours()) {
            refuser(Violation.de(RefusCep.CLOS));
        }
    }

    /** Goes on when some day at least can be the first of phase 3 (PHA-01, PHA-08). */
    public void exigerPassagePossible() {
        exigerEnCours();
        parcours.empechementPassage().ifPresent(DispositifCep::refuser);
    }

    private static void refuser(Violation violation) {
        throw new RefusMetier(violation);
    }

    /** Whether one of these CEP of the dossier was entered after this one (CLO-09). */
    public boolean suivantParmi(List<DispositifCep> ceps) {
        return ceps.stream().anyMatch(autre -> autre.entree.dateEntree().isAfter(entree.dateEntree()));
    }

    public boolean enCours() {
        return cloture == null;
    }

    public EtatCep etat() {
        return enCours() ? EtatCep.EN_COURS : EtatCep.CLOS;
    }

    /** The phase of today, or the one of its last day once closed (PHA-03). */
    public PhaseCep phaseCourante(LocalDate aujourdhui) {
        return parcours.phaseLe(dernierJour(aujourdhui));
    }

    /** The phases begun so far, oldest first; the last one ends with the CEP. */
    public List<PeriodePhase> phases(LocalDate aujourdhui) {
        List<PeriodePhase> phases = new ArrayList<>(parcours.phasesLe(dernierJour(aujourdhui)));
        if (cloture != null) {
            phases.set(phases.size() - 1, phases.getLast().jusquAu(cloture.dateFinReelle()));
        }
        return List.copyOf(phases);
    }

    /** First day of a phase 3 that has not begun, if one is planned. */
    public Optional<LocalDate> phase3Planifiee(LocalDate aujourdhui) {
        return parcours.debutPhase3().filter(debut -> debut.isAfter(dernierJour(aujourdhui)));
    }

    private LocalDate dernierJour(LocalDate aujourdhui) {
        return cloture == null ? aujourdhui : cloture.dateFinReelle();
    }

    public DispositifCepId id() {
        return id;
    }

    public DossierId dossier() {
        return dossier;
    }

    public StructureCode structure() {
        return structure;
    }

    public EntreeCep entree() {
        return entree;
    }

    public RenseignementsCep renseignements() {
        return renseignements;
    }

    public ParcoursCep parcours() {
        return parcours;
    }

    public Optional<Cloture> cloture() {
        return Optional.ofNullable(cloture);
    }

    public long version() {
        return version;
    }
}
