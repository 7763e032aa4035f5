package fr.cepage.domain.dispositif;

import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.Details;
import fr.cepage.domain.journal.JournalDomainEvent;
import fr.cepage.domain.journal.ObjetJournal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a CEP does. */
public sealed interface DispositifCepDomainEvent extends JournalDomainEvent {

    DispositifCep cep();

    @Override
    default UUID dossierId() {
        return cep().dossier().valeur();
    }

    @Override
    default ObjetJournal objet() {
        return new ObjetJournal(ObjetJournal.Type.DISPOSITIF_CEP, cep().id().valeur());
    }

    /**
     * A person entered a CEP.
     *
     * @param avertissements what was told on that occasion (CEP-07, CEP-12 to CEP-14)
     */
    record CepPropose(DispositifCep cep, PhaseCep phase, List<AvertissementCep> avertissements)
            implements DispositifCepDomainEvent {

        public CepPropose {
            avertissements = List.copyOf(avertissements);
        }

        @Override
        public ActionJournal action() {
            return ActionJournal.CEP_PROPOSE;
        }

        @Override
        public Map<String, String> details() {
            return entree(cep)
                    .avec("phase", phase)
                    .avec("avertissements", codes(avertissements))
                    .map();
        }
    }

    /**
     * Some of its fields were changed.
     *
     * @param membres names of those that differ
     */
    record CepModifie(DispositifCep cep, List<String> membres) implements DispositifCepDomainEvent {

        public CepModifie {
            membres = List.copyOf(membres);
        }

        @Override
        public ActionJournal action() {
            return ActionJournal.CEP_MODIFIE;
        }

        @Override
        public Map<String, String> details() {
            return Details.vides().avec("membres", String.join(",", membres)).map();
        }
    }

    /**
     * Phase 3 was given a first day.
     *
     * @param ancienDebut the day it had before; null: it had none
     * @param commencee whether it had begun already
     */
    record PassageEnPhase3(
            DispositifCep cep, LocalDate debut, @Nullable LocalDate ancienDebut, boolean commencee)
            implements DispositifCepDomainEvent {

        @Override
        public ActionJournal action() {
            if (ancienDebut == null) {
                return ActionJournal.CEP_PASSAGE_PHASE_3;
            }
            return commencee ? ActionJournal.CEP_PHASE_3_CORRIGEE : ActionJournal.CEP_PHASE_3_DEPLACEE;
        }

        /** Whether it stays where it was: nothing to store, nothing to report. */
        public boolean sansEffet() {
            return debut.equals(ancienDebut);
        }

        @Override
        public Map<String, String> details() {
            return Details.vides()
                    .avec("dateDebut", debut)
                    .avec("ancienneDateDebut", ancienDebut)
                    .map();
        }
    }

    /**
     * The passage to phase 3 was cancelled; the journal is where it stays (PHA-05).
     *
     * @param commencee whether phase 3 had begun, rather than being planned
     */
    record RetourEnPhase2(DispositifCep cep, LocalDate debutAnnule, boolean commencee)
            implements DispositifCepDomainEvent {

        @Override
        public ActionJournal action() {
            return commencee ? ActionJournal.CEP_RETOUR_PHASE_2 : ActionJournal.CEP_PASSAGE_ANNULE;
        }

        @Override
        public Map<String, String> details() {
            return Details.vides().avec("phase3Annulee", debutAnnule).map();
        }
    }

    /**
     * It ended.
     *
     * @param phase3Evanouie first day of a planned phase 3 that vanished with it (CLO-05); null: none
     * @param avertissements what was told on that occasion (CLO-10)
     */
    record CepClos(
            DispositifCep cep,
            Cloture cloture,
            @Nullable LocalDate phase3Evanouie,
            List<AvertissementCep> avertissements)
            implements DispositifCepDomainEvent {

        public CepClos {
            avertissements = List.copyOf(avertissements);
        }

        /** The same, about which that was told. */
        public CepClos averti(List<AvertissementCep> dits) {
            return new CepClos(cep, cloture, phase3Evanouie, dits);
        }

        @Override
        public ActionJournal action() {
            return ActionJournal.CEP_CLOTURE;
        }

        @Override
        public Map<String, String> details() {
            return fin(cloture)
                    .avec("phase3Annulee", phase3Evanouie)
                    .avec("avertissements", codes(avertissements))
                    .map();
        }
    }

    /** Its end was taken back (CLO-09). */
    record CepRouvert(DispositifCep cep, Cloture annulee, String raison) implements DispositifCepDomainEvent {

        @Override
        public ActionJournal action() {
            return ActionJournal.CEP_CLOTURE_ANNULEE;
        }

        @Override
        public Map<String, String> details() {
            return fin(annulee).avec("raison", raison).map();
        }
    }

    /** It is gone; what it was stays here (SUP-03). */
    record CepSupprime(DispositifCep cep) implements DispositifCepDomainEvent {

        @Override
        public ActionJournal action() {
            return ActionJournal.CEP_SUPPRIME;
        }

        @Override
        public Map<String, String> details() {
            RenseignementsCep renseignements = cep.renseignements();
            return entree(cep)
                    .avec("debutPhase3", cep.parcours().debutPhase3().orElse(null))
                    .avec("phase", cep.parcours().phaseLe(cep.entree().dateEntree()))
                    .avec("typeProjet", renseignements.typeProjet())
                    .avec(
                            "referent",
                            renseignements.referent() instanceof ReferentCep.Conseiller conseiller
                                    ? conseiller.id()
                                    : null)
                    .map();
        }
    }

    private static Details entree(DispositifCep cep) {
        return Details.vides()
                .avec("dateEntree", cep.entree().dateEntree())
                .avec("dateEntretienInitialisation", cep.entree().dateEntretienInitialisation())
                .avec("aiguilleur", cep.renseignements().aiguilleur())
                .avec("motifSollicitation", cep.renseignements().motifSollicitation())
                .avec("accordLe", cep.renseignements().accordLe());
    }

    /** Without the other operator: the journal keeps no free text. */
    private static Details fin(Cloture cloture) {
        return Details.vides()
                .avec("dateFinReelle", cloture.dateFinReelle())
                .avec("motifSortie", cloture.motifSortie());
    }

    /** None: nothing to keep. */
    private static @Nullable String codes(List<AvertissementCep> avertissements) {
        return avertissements.isEmpty()
                ? null
                : avertissements.stream().map(AvertissementCep::cle).collect(Collectors.joining(","));
    }
}
