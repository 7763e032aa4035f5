--liquibase formatted sql

-- What counts and who is expected, each as the domain decides it and in one place; plans see through them.

--changeset cepage:015-evenement-compte splitStatements:false
-- Whether an event was not recorded by mistake (ANN-02), as EtatEvenement has it.
CREATE FUNCTION public.evenement_compte(etat text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN etat <> 'ANNULE';

--changeset cepage:015-proposition-compte splitStatements:false
-- Whether a proposition was not typed by mistake (OFF-06), as EtatProposition has it.
CREATE FUNCTION public.proposition_compte(etat text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN etat <> 'ANNULEE';

--changeset cepage:015-rendez-vous-attendu splitStatements:false
-- Whether somebody is still to come (RDV-01), as EtatRendezVous has it.
CREATE FUNCTION public.rendez_vous_attendu(etat text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN etat = 'PLANIFIE';

--changeset cepage:015-entretien-sans-cep splitStatements:false
-- Whether an event is an individual interview that lacks the context CEP (EVT-05), as FicheEvenement has it.
CREATE FUNCTION public.entretien_sans_cep(nature text, contextes text[]) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN nature = 'ENTRETIEN_INDIVIDUEL' AND NOT 'CEP' = ANY (contextes);
