package fr.cepage.domain.document;

import fr.cepage.domain.commun.CodeNomme;
import fr.cepage.domain.commun.Codes;
import fr.cepage.domain.commun.Differences;
import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.domain.droits.Droit;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The deliverables of the CEP (SYN-01 to SYN-03). */
public enum TypeDocument implements Differences.Dicible, CodeNomme {
    /** Towards level 2; of the dossier, with no CEP of its own. */
    FICHE_LIAISON(false, false),
    /** The projet d'évolution professionnelle with its strategy. */
    SYNTHESE_1(true, false),
    /** The plan d'action with its funding. */
    SYNTHESE_2(false, true),
    /** Both, with the interviews and the acts done. */
    SYNTHESE_COMPLETE(true, true);

    private final boolean projet;
    private final boolean plan;

    TypeDocument(boolean projet, boolean plan) {
        this.projet = projet;
        this.plan = plan;
    }

    /**
     * The one of that code, or null when none was given.
     *
     * @throws RefusMetier {@link RefusDocument#TYPE}
     */
    public static @Nullable TypeDocument lire(@Nullable String code) {
        return Codes.lire(code, TypeDocument.class, RefusDocument.TYPE);
    }

    /** Whether it tells the project of a CEP. */
    public boolean ditLeProjet() {
        return projet;
    }

    /** Whether it tells the plan of a CEP. */
    public boolean ditLePlan() {
        return plan;
    }

    /** The one that ends that phase (SYN-02, SYN-03). */
    public static TypeDocument de(PhaseCep phase) {
        return phase == PhaseCep.PHASE_2 ? SYNTHESE_1 : SYNTHESE_2;
    }

    /** The phases whose document de synthèse it is (SYN-11). */
    public Set<PhaseCep> phases() {
        Set<PhaseCep> phases = EnumSet.noneOf(PhaseCep.class);
        if (projet) {
            phases.add(PhaseCep.PHASE_2);
        }
        if (plan) {
            phases.add(PhaseCep.PHASE_3);
        }
        return phases;
    }

    /** Who may produce it and note that it was handed over: whoever may write what it tells. */
    public Droit droit() {
        return duCep() ? Droit.PROPOSER_CEP : Droit.GERER_EVENEMENTS;
    }

    /** Whether it is one of a CEP. */
    public boolean duCep() {
        return projet || plan;
    }
}
