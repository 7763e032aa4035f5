--liquibase formatted sql

--changeset cepage:010-evenements
ALTER TABLE evenement ADD CONSTRAINT evenement_dans_son_dossier UNIQUE (structure, dossier_id, id);

--changeset cepage:010-propositions
-- mesure_nationale is what the offer was attached to when the proposition was saved: level 1 follows from it alone, so
-- that attaching or detaching the offer later changes nothing about the past (NIV-01).
CREATE TABLE proposition (
    id               uuid PRIMARY KEY,
    structure        text   NOT NULL,
    dossier_id       uuid   NOT NULL,
    offre_id         uuid   NOT NULL,
    evenement_id     uuid   NOT NULL,
    demande_id       uuid,
    version          bigint NOT NULL,
    date             date   NOT NULL,
    commentaire      text,
    auteur           text   NOT NULL,
    mesure_nationale text,
    etat             text   NOT NULL,
    CONSTRAINT proposition_dossier FOREIGN KEY (structure, dossier_id) REFERENCES dossier (structure, id),
    CONSTRAINT proposition_offre FOREIGN KEY (structure, offre_id) REFERENCES offre (structure, id),
    CONSTRAINT proposition_evenement FOREIGN KEY (structure, dossier_id, evenement_id)
        REFERENCES evenement (structure, dossier_id, id),
    CONSTRAINT proposition_demande FOREIGN KEY (structure, dossier_id, demande_id)
        REFERENCES demande (structure, dossier_id, id),
    CONSTRAINT proposition_etat CHECK (etat IN ('PROPOSEE', 'ACCEPTEE', 'REALISEE', 'REFUS_JEUNE', 'REFUS_TIERS',
        'ABANDONNEE', 'ANNULEE'))
);
CREATE INDEX proposition_par_dossier ON proposition (structure, dossier_id, date DESC, id DESC);
CREATE INDEX proposition_par_offre ON proposition (structure, offre_id, date DESC, id DESC);
CREATE INDEX proposition_par_auteur ON proposition (structure, auteur, date DESC, id DESC);
CREATE INDEX proposition_par_demande ON proposition (structure, demande_id) WHERE demande_id IS NOT NULL;
-- NIV-01: who has a level 1, and since when.
CREATE INDEX proposition_niveau_1 ON proposition (structure, dossier_id, date)
    WHERE mesure_nationale = 'CEP' AND etat <> 'ANNULEE';
ALTER TABLE proposition ENABLE ROW LEVEL SECURITY;
ALTER TABLE proposition FORCE ROW LEVEL SECURITY;
CREATE POLICY meme_structure ON proposition USING (structure = structure_courante());
GRANT SELECT, INSERT, UPDATE ON proposition TO cepage_app;

--changeset cepage:010-niveau-par-dossier
-- The level is computed by each query, dossier by dossier: with level 1 in it, this function would have to be computed
-- for the whole structure to tell it of one.
DROP FUNCTION niveaux_cep(date);

--changeset cepage:010-attaches-des-evenements
-- ANN-02: an event on which something rests cannot be cancelled.
CREATE INDEX proposition_par_evenement ON proposition (structure, evenement_id);
ALTER TABLE rendez_vous
    ADD COLUMN evenement_id uuid,
    ADD CONSTRAINT rendez_vous_evenement FOREIGN KEY (structure, dossier_id, evenement_id)
        REFERENCES evenement (structure, dossier_id, id),
    ADD CONSTRAINT rendez_vous_evenement_si_present CHECK (evenement_id IS NULL OR etat = 'PRESENT');
CREATE INDEX rendez_vous_par_evenement ON rendez_vous (structure, evenement_id) WHERE evenement_id IS NOT NULL;

--changeset cepage:010-etapes-des-propositions
-- OFF-06, ANN-03: each state with its day and its reason; an acceptance is kept to go back to. Of those of before, the
-- journal alone knows the days.
ALTER TABLE proposition
    ADD COLUMN date_etat          date,
    ADD COLUMN raison             text,
    ADD COLUMN date_acceptation   date,
    ADD COLUMN raison_acceptation text;
ALTER TABLE proposition NO FORCE ROW LEVEL SECURITY;
ALTER TABLE journal NO FORCE ROW LEVEL SECURITY;
UPDATE proposition SET date_etat = date;
UPDATE proposition p
SET date_etat = greatest(p.date, j.jour)
FROM (SELECT DISTINCT ON (l.objet_id) l.objet_id, (l.instant AT TIME ZONE s.fuseau)::date AS jour
      FROM journal l JOIN structure s ON s.code = l.structure
      WHERE l.action IN ('PROPOSITION_CHANGEE', 'PROPOSITION_ANNULEE') ORDER BY l.objet_id, l.instant DESC) j
WHERE j.objet_id = p.id;
UPDATE proposition p
SET date_acceptation = greatest(p.date, j.jour)
FROM (SELECT DISTINCT ON (l.objet_id) l.objet_id, (l.instant AT TIME ZONE s.fuseau)::date AS jour
      FROM journal l JOIN structure s ON s.code = l.structure
      WHERE l.action = 'PROPOSITION_CHANGEE' AND l.details ->> 'etat' = 'ACCEPTEE'
      ORDER BY l.objet_id, l.instant DESC) j
WHERE j.objet_id = p.id AND p.etat NOT IN ('PROPOSEE', 'ACCEPTEE');
ALTER TABLE journal FORCE ROW LEVEL SECURITY;
ALTER TABLE proposition FORCE ROW LEVEL SECURITY;
ALTER TABLE proposition
    ALTER COLUMN date_etat SET NOT NULL,
    ADD CONSTRAINT proposition_acceptation CHECK (date_acceptation IS NULL OR etat NOT IN ('PROPOSEE', 'ACCEPTEE'));
