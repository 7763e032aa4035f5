package fr.cepage.domain.dispositif;

import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.DeroulementCep.EnCours;
import fr.cepage.domain.dispositif.DispositifCepDomainEvent.CepClos;
import fr.cepage.domain.dispositif.DispositifCepDomainEvent.CepModifie;
import fr.cepage.domain.dispositif.DispositifCepDomainEvent.CepRouvert;
import fr.cepage.domain.dispositif.DispositifCepDomainEvent.CepSupprime;
import fr.cepage.domain.dispositif.DispositifCepDomainEvent.PassageEnPhase3;
import fr.cepage.domain.dispositif.DispositifCepDomainEvent.RetourEnPhase2;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.List;
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
    private DeroulementCep deroulement;

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
        this.deroulement = DeroulementCep.de(parcours, cloture);
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

    /** Replaces the fields that can be (MOD-01, MOD-03, CEP-12). */
    public CepModifie modifier(RenseignementsCep nouveaux) {
        exigerEnCours();
        Violations violations = new Violations();
        entree.verifierAccord(nouveaux.accordLe(), violations);
        violations.lever();
        List<String> membres = renseignements.differences(nouveaux);
        renseignements = nouveaux;
        return new CepModifie(this, membres);
    }

    /** Passes to phase 3, moves a planned passage, or corrects a begun one (PHA-01, PHA-02, PHA-08). */
    public PassageEnPhase3 passerEnPhase3(LocalDate date, LocalDate aujourdhui) {
        exigerEnCours();
        ParcoursCep ancien = parcours();
        deroulement = new EnCours(ancien.passerEnPhase3(date, aujourdhui));
        return new PassageEnPhase3(this, date, ancien.debutPhase3().orElse(null), ancien.phase3CommenceeLe(aujourdhui));
    }

    /** Cancels the passage to phase 3, planned or begun: phase 2 is open again from its own start (PHA-05, PHA-06). */
    public RetourEnPhase2 repasserEnPhase2(CirconstancesCep circonstances) {
        exiger(ActionCep.REPASSER_EN_PHASE_2, circonstances);
        ParcoursCep ancien = parcours();
        deroulement = new EnCours(ancien.repasserEnPhase2());
        return new RetourEnPhase2(
                this, ancien.debutPhase3().orElseThrow(), ancien.phase3CommenceeLe(circonstances.aujourdhui()));
    }

    /**
     * Closes (CLO-01 to CLO-05).
     *
     * @param violations what was already found wrong with these values; refused together with the rest
     */
    public CepClos cloturer(ClotureDemandee demandee, CirconstancesCep circonstances, Violations violations) {
        exiger(ActionCep.CLOTURER, circonstances);
        ParcoursCep ancien = parcours();
        Cloture fin = demandee.de(ancien, circonstances.aujourdhui(), violations);
        deroulement = new EnCours(ancien).clore(fin);
        return new CepClos(this, fin, ancien.phase3ApresLe(fin.dateFinReelle()).orElse(null), List.of());
    }

    /** Reopens a CEP closed by mistake (CLO-09). */
    public CepRouvert annulerCloture(String raison, CirconstancesCep circonstances) {
        exiger(ActionCep.ANNULER_CLOTURE, circonstances);
        Cloture annulee = cloture().orElseThrow();
        deroulement = new EnCours(parcours());
        return new CepRouvert(this, annulee, raison);
    }

    /** What the journal keeps of a CEP that is about to be deleted (SUP-01, SUP-02). */
    public CepSupprime supprimer(CirconstancesCep circonstances) {
        exiger(ActionCep.SUPPRIMER, circonstances);
        return new CepSupprime(this);
    }

    /** Why that action cannot be done, in the order of announcement; none: it can. Rights are the caller's matter. */
    public List<Violation> empechements(ActionCep action, CirconstancesCep circonstances) {
        return deroulement.empechements(action, circonstances);
    }

    /** Goes on when that action can be done, whatever the values that come with it. */
    public void exiger(ActionCep action, CirconstancesCep circonstances) {
        new Violations().ajouterToutes(empechements(action, circonstances)).lever();
    }

    /** Goes on when the CEP can still be changed at all (MOD-03). */
    public void exigerEnCours() {
        new Violations().si(!enCours(), RefusCep.CLOS, null).lever();
    }

    /** Goes on when some day at least can be the first of phase 3 (PHA-01, PHA-08). */
    public void exigerPassagePossible() {
        exigerEnCours();
        new Violations()
                .ajouterToutes(parcours().empechementPassage().stream().toList())
                .lever();
    }

    /** Whether one of these CEP of the dossier was entered after this one (CLO-09). */
    public boolean suivantParmi(List<DispositifCep> ceps) {
        return ceps.stream().anyMatch(autre -> autre.entree.dateEntree().isAfter(entree.dateEntree()));
    }

    public boolean enCours() {
        return etat() == EtatCep.EN_COURS;
    }

    public EtatCep etat() {
        return deroulement.etat();
    }

    /** The phase of today, or the one of its last day once closed (PHA-03). */
    public PhaseCep phaseCourante(LocalDate aujourdhui) {
        return parcours().phaseLe(deroulement.dernierJour(aujourdhui));
    }

    /** The phases begun so far, oldest first; the last one ends with the CEP. */
    public List<PeriodePhase> phases(LocalDate aujourdhui) {
        return deroulement.phases(aujourdhui);
    }

    /** First day of a phase 3 that has not begun, if one is planned. */
    public Optional<LocalDate> phase3Planifiee(LocalDate aujourdhui) {
        return parcours().phase3ApresLe(deroulement.dernierJour(aujourdhui));
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

    /** What warnings hang on, whatever becomes of it. */
    public ChoixCep choix() {
        return new ChoixCep(
                entree.dateEntree(), renseignements.aiguilleur(), renseignements.accordLe(), renseignements.referent());
    }

    public ParcoursCep parcours() {
        return deroulement.parcours();
    }

    public Optional<Cloture> cloture() {
        return deroulement.cloture();
    }

    public long version() {
        return version;
    }
}
