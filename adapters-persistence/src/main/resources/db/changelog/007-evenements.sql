--liquibase formatted sql

--changeset cepage:007-evenements
CREATE TABLE evenement (
    id               uuid    PRIMARY KEY,
    structure        text    NOT NULL,
    dossier_id       uuid    NOT NULL,
    version          bigint  NOT NULL,
    date_evenement   date    NOT NULL,
    contextes        text[]  NOT NULL,
    sens             text    NOT NULL,
    nature           text    NOT NULL,
    lieu_accueil     text    NOT NULL,
    fonction         text    NOT NULL,
    intervenant      text    NOT NULL,
    commentaire      text,
    sans_rendez_vous boolean NOT NULL,
    etat             text    NOT NULL,
    CONSTRAINT evenement_dossier FOREIGN KEY (structure, dossier_id) REFERENCES dossier (structure, id),
    CONSTRAINT evenement_etat CHECK (etat IN ('EN_COURS', 'CLOS')),
    -- EVT-01, EVT-02: one to three, none twice.
    CONSTRAINT evenement_contextes CHECK (
        cardinality(contextes) BETWEEN 1 AND 3
        AND array_position(contextes, NULL) IS NULL
        AND contextes[1] IS DISTINCT FROM contextes[2]
        AND contextes[1] IS DISTINCT FROM contextes[3]
        AND (contextes[2] IS NULL OR contextes[2] IS DISTINCT FROM contextes[3])
    ),
    -- 255 characters as people see them may be made of many; this only keeps a pile of accents without end out.
    CONSTRAINT evenement_commentaire CHECK (char_length(commentaire) BETWEEN 1 AND 255 * 32)
);
-- EVT-03, whatever happens at the same moment.
CREATE UNIQUE INDEX evenement_un_seul_en_cours ON evenement (dossier_id) WHERE etat = 'EN_COURS';
CREATE INDEX evenement_par_dossier ON evenement (structure, dossier_id, date_evenement DESC, id DESC);
-- What somebody chose the last time.
CREATE INDEX evenement_par_intervenant ON evenement (structure, intervenant, id DESC);
ALTER TABLE evenement ENABLE ROW LEVEL SECURITY;
ALTER TABLE evenement FORCE ROW LEVEL SECURITY;
CREATE POLICY meme_structure ON evenement USING (structure = structure_courante());
GRANT SELECT, INSERT, UPDATE ON evenement TO cepage_app;

--changeset cepage:007-actions-des-evenements
-- The actions of an event are the lines of the journal written while it was en cours (EVT-03).
ALTER TABLE journal ADD COLUMN evenement_id uuid;
CREATE INDEX journal_par_evenement ON journal (structure, evenement_id, instant, id) WHERE evenement_id IS NOT NULL;

--changeset cepage:007-annulation-des-evenements
-- ANN-02: recorded by mistake, it counts no more and stays to be read.
ALTER TABLE evenement
    ADD COLUMN annulee_le timestamptz,
    ADD COLUMN annulee_par text,
    ADD COLUMN raison_annulation text,
    DROP CONSTRAINT evenement_etat,
    ADD CONSTRAINT evenement_etat CHECK (etat IN ('EN_COURS', 'CLOS', 'ANNULE')),
    ADD CONSTRAINT evenement_annulation CHECK (
        num_nulls(annulee_le, annulee_par, raison_annulation) = CASE WHEN etat = 'ANNULE' THEN 0 ELSE 3 END);

--changeset cepage:007-duree-et-actes
-- EVT-08: how long it took, in minutes, and the acts done as they were given.
ALTER TABLE evenement
    ADD COLUMN duree integer,
    ADD COLUMN actes text[] NOT NULL DEFAULT '{}',
    ADD CONSTRAINT evenement_duree CHECK (duree BETWEEN 5 AND 480),
    ADD CONSTRAINT evenement_actes CHECK (array_position(actes, NULL) IS NULL);
