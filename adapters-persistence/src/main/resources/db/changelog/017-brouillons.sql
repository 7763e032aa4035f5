--liquibase formatted sql

--changeset cepage:017-brouillons
-- What somebody typed and has not stored yet: theirs alone, in no journal and no feed, gone after 30 days (SYN-15). Values
-- by their paths in the form. It may outlive what it is about: a bare identifier, no foreign key.
CREATE TABLE brouillon (
    structure  text        NOT NULL,
    auteur     text        NOT NULL,
    type_objet text        NOT NULL,
    objet_id   uuid        NOT NULL,
    version    bigint      NOT NULL,
    depart     jsonb       NOT NULL,
    saisie     jsonb       NOT NULL,
    instant    timestamptz NOT NULL,
    PRIMARY KEY (structure, auteur, type_objet, objet_id)
);
CREATE INDEX brouillon_par_age ON brouillon (structure, instant);
ALTER TABLE brouillon ENABLE ROW LEVEL SECURITY;
ALTER TABLE brouillon FORCE ROW LEVEL SECURITY;
CREATE POLICY meme_structure ON brouillon USING (structure = structure_courante());
GRANT SELECT, INSERT, UPDATE, DELETE ON brouillon TO cepage_app;
