--liquibase formatted sql

--changeset cepage:011-liaisons-recues
-- What a fiche says never changes: recorded by mistake, it is cancelled.
CREATE TABLE liaison_recue (
    id                uuid PRIMARY KEY,
    structure         text   NOT NULL,
    dossier_id        uuid   NOT NULL,
    version           bigint NOT NULL,
    operateur         text   NOT NULL,
    date              date   NOT NULL,
    resume            text,
    auteur            text   NOT NULL,
    annulee_le        timestamptz,
    annulee_par       text,
    raison_annulation text,
    CONSTRAINT liaison_recue_dossier FOREIGN KEY (structure, dossier_id) REFERENCES dossier (structure, id),
    CONSTRAINT liaison_recue_annulation CHECK (num_nulls(annulee_le, annulee_par, raison_annulation) IN (0, 3))
);
CREATE INDEX liaison_recue_par_dossier ON liaison_recue (structure, dossier_id, date DESC, id DESC);
-- NIV-03: who has a level 1 by it, and since when.
CREATE INDEX liaison_recue_niveau_1 ON liaison_recue (structure, dossier_id, date) WHERE annulee_le IS NULL;
ALTER TABLE liaison_recue ENABLE ROW LEVEL SECURITY;
ALTER TABLE liaison_recue FORCE ROW LEVEL SECURITY;
CREATE POLICY meme_structure ON liaison_recue USING (structure = structure_courante());
GRANT SELECT, INSERT, UPDATE (version, annulee_le, annulee_par, raison_annulation) ON liaison_recue TO cepage_app;

--changeset cepage:011-niveau-1
-- The one definition of what gives a level 1, a row for each, from its date on (NIV-01, NIV-03, OFF-06). Each branch has
-- a partial index of its own; who reads it sees what the tables below let them see.
CREATE VIEW niveau_1 WITH (security_invoker = true) AS
SELECT structure, dossier_id, date FROM proposition WHERE mesure_nationale = 'CEP' AND etat <> 'ANNULEE'
UNION ALL
SELECT structure, dossier_id, date FROM liaison_recue WHERE annulee_le IS NULL;
GRANT SELECT ON niveau_1 TO cepage_app;
