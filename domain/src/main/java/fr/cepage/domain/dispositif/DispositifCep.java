package fr.cepage.domain.dispositif;

import fr.cepage.domain.commun.CodeMessage;
import fr.cepage.domain.commun.Differences;
import fr.cepage.domain.commun.Raison;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.DeroulementCep.EnCours;
import fr.cepage.domain.dossier.AgregatDuDossier;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.Details;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One CEP of a young person, from its entry to its end. Every act decides first and changes afterwards. */
public final class DispositifCep extends AgregatDuDossier<DispositifCepId> {

    private final EntreeCep entree;
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
        super(id, dossier, structure, version);
        this.entree = entree;
        this.renseignements = renseignements;
        this.deroulement = DeroulementCep.de(parcours, cloture);
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
        DispositifCep cep = new DispositifCep(
                id,
                dossier.id(),
                dossier.structure(),
                entree,
                proposition.renseignements().complets(),
                parcours,
                null,
                0);
        cep.noter(
                ActionJournal.CEP_PROPOSE,
                TracesCep.entree(cep)
                        .avec("phase", parcours.phaseLe(entree.dateEntree()))
                        .avec("avertissements", TracesCep.codes(conditions.avertissements(cep.choix()))));
        return cep;
    }

    /**
     * Replaces the fields that can be (MOD-01, MOD-03, CEP-12).
     *
     * @param violations what was already found wrong with these values; refused together with the rest
     */
    public void modifier(RenseignementsVoulus voulus, Violations violations) {
        exigerEnCours();
        RenseignementsCep nouveaux = voulus.de(entree, violations);
        Differences<RenseignementsCep> differences = renseignements.differences(nouveaux);
        renseignements = nouveaux;
        if (!differences.aucune()) {
            noter(ActionJournal.CEP_MODIFIE, Details.vides().avec(differences));
        }
    }

    /**
     * Passes to phase 3, moves a planned passage, or corrects a begun one (PHA-01, PHA-02, PHA-08, PHA-10); nothing
     * happens when it begins on that day already.
     */
    public void passerEnPhase3(@Nullable LocalDate date, LocalDate aujourdhui) {
        exigerPassagePossible();
        Violations violations = new Violations();
        violations.exiger("dateDebut", date, RefusCep.CHAMP_OBLIGATOIRE);
        violations.lever();
        LocalDate debut = Objects.requireNonNull(date);
        ParcoursCep ancien = parcours();
        deroulement = new EnCours(ancien.passerEnPhase3(debut, aujourdhui));
        LocalDate ancienDebut = ancien.debutPhase3().orElse(null);
        if (!debut.equals(ancienDebut)) {
            noter(
                    TracesCep.passage(ancien.passage(aujourdhui)),
                    Details.vides().avec("dateDebut", debut).avec("ancienneDateDebut", ancienDebut));
        }
    }

    /** Cancels the passage to phase 3, planned or begun: phase 2 is open again from its own start (PHA-05, PHA-06). */
    public void repasserEnPhase2(CirconstancesCep circonstances) {
        exiger(ActionCep.REPASSER_EN_PHASE_2, circonstances);
        ParcoursCep ancien = parcours();
        deroulement = new EnCours(ancien.repasserEnPhase2());
        noter(
                ancien.phase3CommenceeLe(circonstances.aujourdhui())
                        ? ActionJournal.CEP_RETOUR_PHASE_2
                        : ActionJournal.CEP_PASSAGE_ANNULE,
                Details.vides().avec("phase3Annulee", ancien.debutPhase3().orElseThrow()));
    }

    /**
     * Closes (CLO-01 to CLO-05).
     *
     * @param avertis what is told of such an end (CLO-10, SYN-11), which the journal keeps
     * @param violations what was already found wrong with these values; refused together with the rest
     */
    public void cloturer(
            ClotureVoulue voulue,
            CirconstancesCep circonstances,
            Function<Cloture, List<? extends CodeMessage>> avertis,
            Violations violations) {
        exiger(ActionCep.CLOTURER, circonstances);
        ParcoursCep ancien = parcours();
        Cloture fin = voulue.de(ancien, circonstances.aujourdhui(), violations);
        List<? extends CodeMessage> dits = avertis.apply(fin);
        deroulement = new EnCours(ancien).clore(fin);
        noter(
                ActionJournal.CEP_CLOTURE,
                TracesCep.fin(fin)
                        .avec(
                                "phase3Annulee",
                                ancien.phase3ApresLe(fin.dateFinReelle()).orElse(null))
                        .avec("avertissements", TracesCep.codes(dits)));
    }

    /** Reopens a CEP closed by mistake (CLO-09). */
    public void annulerCloture(@Nullable String raison, CirconstancesCep circonstances) {
        exiger(ActionCep.ANNULER_CLOTURE, circonstances);
        Raison lue = Raison.lire(raison, RefusCep.CHAMP_OBLIGATOIRE, new Violations());
        Cloture annulee = cloture().orElseThrow();
        deroulement = new EnCours(parcours());
        noter(ActionJournal.CEP_CLOTURE_ANNULEE, TracesCep.fin(annulee).avec("raison", lue.valeur()));
    }

    /** It is about to be deleted; what it was stays in the journal (SUP-01 to SUP-03). */
    public void supprimer(CirconstancesCep circonstances) {
        exiger(ActionCep.SUPPRIMER, circonstances);
        noter(ActionJournal.CEP_SUPPRIME, TracesCep.disparition(this));
    }

    /** What this CEP is there to have done to it now, in the order of {@link ActionCep}; some may be prevented all the same. */
    public List<ActionCep> actions(LocalDate aujourdhui) {
        return deroulement.actions(aujourdhui);
    }

    /** Why that action cannot be done, in the order of announcement; none: it can. Rights are the caller's matter. */
    public List<Violation> empechements(ActionCep action, CirconstancesCep circonstances) {
        return deroulement.empechements(action, circonstances);
    }

    /** Goes on when that action can be done, whatever the values that come with it. */
    private void exiger(ActionCep action, CirconstancesCep circonstances) {
        new Violations().ajouterToutes(empechements(action, circonstances)).lever();
    }

    /** Goes on when the CEP can still be changed at all (MOD-03). */
    private void exigerEnCours() {
        new Violations().si(!enCours(), RefusCep.CLOS, null).lever();
    }

    /** Goes on when some day at least can be the first of phase 3 (PHA-01, PHA-08). */
    private void exigerPassagePossible() {
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

    /** The phase that was left or ended, whose document de synthèse is due (SYN-11); empty: none. */
    public Optional<PhaseCep> phaseARestituer() {
        return deroulement.phaseARestituer();
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
}
