package fr.cepage.web.cep;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.cepage.application.commun.Messages;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.domain.dispositif.ActionCep;
import fr.cepage.domain.dispositif.EtatCep;
import fr.cepage.domain.dispositif.PeriodePhase;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.web.commun.AvertissementResponse;
import fr.cepage.web.commun.PersonneResponse;
import fr.cepage.web.commun.Ressource;
import fr.cepage.web.commun.ValeurResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A CEP.
 *
 * @param phase the phase of entry
 * @param accordLe when the démarche was presented and accepted (CEP-12)
 * @param phaseCourante of a closed one, the phase of its last day
 * @param libelle the phase and the state in full (CEP-10)
 * @param phases begun phases only
 * @param phase3Planifiee first day of a phase 3 that has not begun
 * @param actionsPossibles what this caller may do now
 */
public record DispositifCepResponse(
        @JsonIgnore long version,
        UUID id,
        UUID dossier,
        ValeurResponse aiguilleur,
        LocalDate dateEntretienInitialisation,
        LocalDate dateEntree,
        ValeurResponse motifSollicitation,
        PhaseCep phase,
        @Nullable String prescripteur,
        @Nullable PersonneResponse referent,
        @Nullable ValeurResponse typeProjet,
        @Nullable LocalDate accordLe,
        EtatCep etat,
        PhaseCep phaseCourante,
        String libelle,
        List<PhaseResponse> phases,
        @Nullable LocalDate phase3Planifiee,
        @Nullable ClotureResponse cloture,
        List<ActionCep> actionsPossibles,
        List<AvertissementResponse> avertissements)
        implements Ressource {

    public static DispositifCepResponse de(DispositifCepVue cep, Locale langue) {
        return new DispositifCepResponse(
                cep.version(),
                cep.id().valeur(),
                cep.dossier().valeur(),
                ValeurResponse.de(cep.renseignements().aiguilleur()),
                cep.dateEntretienInitialisation(),
                cep.dateEntree(),
                ValeurResponse.de(cep.renseignements().motifSollicitation()),
                cep.entreeDirecte() ? PhaseCep.PHASE_3 : PhaseCep.PHASE_2,
                cep.renseignements().prescripteur(),
                PersonneResponse.deNullable(cep.renseignements().referent()),
                ValeurResponse.deNullable(cep.renseignements().typeProjet()),
                cep.renseignements().accordLe(),
                cep.etat(),
                cep.phaseCourante(),
                libelle(cep),
                cep.phases().stream().map(PhaseResponse::de).toList(),
                cep.phase3Planifiee(),
                ClotureResponse.deNullable(cep.cloture()),
                cep.actionsPossibles(),
                AvertissementResponse.de(cep.avertissements(), langue));
    }

    /** A national label: French for everybody. */
    private static String libelle(DispositifCepVue cep) {
        return Messages.texte("cep.phase." + cep.phaseCourante() + ".libelle", Locale.FRENCH)
                + " "
                + Messages.texte("cep.etat." + cep.etat(), Locale.FRENCH);
    }

    /**
     * A phase that has begun.
     *
     * @param fin last day; null while it goes on
     */
    public record PhaseResponse(
            PhaseCep phase, LocalDate debut, @Nullable LocalDate fin) {

        static PhaseResponse de(PeriodePhase periode) {
            return new PhaseResponse(periode.phase(), periode.debut(), periode.fin());
        }
    }
}
