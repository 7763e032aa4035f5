--liquibase formatted sql

--changeset cepage:004-journal
-- It can only grow, and outlives what it speaks of: bare identifiers, no foreign key (SUP-03).
CREATE TABLE journal (
    id         uuid        PRIMARY KEY,
    structure  text        NOT NULL,
    dossier_id uuid        NOT NULL,
    instant    timestamptz NOT NULL,
    auteur     text        NOT NULL,
    action     text        NOT NULL,
    type_objet text        NOT NULL,
    objet_id   uuid        NOT NULL,
    details    jsonb       NOT NULL
);
CREATE INDEX journal_par_dossier ON journal (structure, dossier_id, instant DESC, id DESC);
ALTER TABLE journal ENABLE ROW LEVEL SECURITY;
ALTER TABLE journal FORCE ROW LEVEL SECURITY;
CREATE POLICY meme_structure ON journal USING (structure = structure_courante());
GRANT SELECT, INSERT ON journal TO cepage_app;

--changeset cepage:004-idempotence
CREATE TABLE reponse_idempotente (
    structure text        NOT NULL,
    appelant  text        NOT NULL,
    cle       text        NOT NULL,
    empreinte text        NOT NULL,
    statut    integer     NOT NULL,
    en_tetes  jsonb       NOT NULL,
    corps     text        NOT NULL,
    instant   timestamptz NOT NULL,
    PRIMARY KEY (structure, appelant, cle)
);
CREATE INDEX reponse_idempotente_par_age ON reponse_idempotente (structure, instant);
ALTER TABLE reponse_idempotente ENABLE ROW LEVEL SECURITY;
ALTER TABLE reponse_idempotente FORCE ROW LEVEL SECURITY;
CREATE POLICY meme_structure ON reponse_idempotente USING (structure = structure_courante());
GRANT SELECT, INSERT, DELETE ON reponse_idempotente TO cepage_app;
