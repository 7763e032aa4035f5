--liquibase formatted sql

-- Run by the owner of the database. The role cepage_app exists before; it owns nothing and cannot walk past row-level
-- security. All four extensions are trusted ones: the owner may create them.

--changeset cepage:001-extensions
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS btree_gin;
CREATE EXTENSION IF NOT EXISTS btree_gist;

--changeset cepage:001-structure-courante splitStatements:false
-- The structure of the transaction; null, which equals nothing, when nobody acts. STABLE, so that an index can use it.
CREATE FUNCTION public.structure_courante() RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('cepage.structure', true), '');

--changeset cepage:001-mots splitStatements:false
-- The words of a text as a search compares them, each between two blanks: ' jean francois d oeuvre '. Immutable in
-- truth as long as the unaccent dictionary and the built-in collation are; both are fixed by the server's version.
CREATE FUNCTION public.mots(texte text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ' ' || trim(regexp_replace(
        regexp_replace(
            normalize(lower(public.unaccent('public.unaccent'::regdictionary, normalize(texte, NFC)) COLLATE pg_c_utf8), NFD),
            '[\u0300-\u036f]+', '', 'g'),
        '[^[:alnum:]]+', ' ', 'g')) || ' ';

--changeset cepage:001-structures
CREATE TABLE structure (
    code         text PRIMARY KEY,
    nom_officiel text NOT NULL,
    nom_usuel    text,
    region       text,
    departement  text,
    fuseau       text NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON structure TO cepage_app;

--changeset cepage:001-utilisateurs
-- A person who changes structure keeps the name under which the former one knows them: its journal and its dossiers
-- still show it. Where somebody is now stands in affectation, which knows no name.
CREATE TABLE utilisateur (
    structure text    NOT NULL,
    sub       text    NOT NULL,
    nom       text    NOT NULL,
    service   boolean NOT NULL,
    recherche text    NOT NULL COLLATE "C" GENERATED ALWAYS AS (mots(nom)) STORED,
    PRIMARY KEY (structure, sub)
);
CREATE INDEX utilisateur_par_nom ON utilisateur (structure, recherche, sub);
ALTER TABLE utilisateur ENABLE ROW LEVEL SECURITY;
ALTER TABLE utilisateur FORCE ROW LEVEL SECURITY;
CREATE POLICY meme_structure ON utilisateur USING (structure = structure_courante());
GRANT SELECT, INSERT, UPDATE ON utilisateur TO cepage_app;

CREATE TABLE affectation (
    sub          text PRIMARY KEY,
    structure_de text NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON affectation TO cepage_app;

--changeset cepage:001-listes
-- Without structure: a national value, which everybody reads and only a changelog writes (NOM-02).
CREATE TABLE valeur_liste (
    liste          text    NOT NULL,
    code           text    NOT NULL,
    structure      text REFERENCES structure (code),
    libelle        text    NOT NULL,
    ordre          integer NOT NULL,
    aide           text,
    depuis         date,
    jusqu_au       date,
    correspondance text,
    code_externe   text,
    CONSTRAINT valeur_liste_unique UNIQUE NULLS NOT DISTINCT (structure, liste, code),
    CONSTRAINT valeur_liste_validite CHECK (depuis <= jusqu_au)
);
ALTER TABLE valeur_liste ENABLE ROW LEVEL SECURITY;
ALTER TABLE valeur_liste FORCE ROW LEVEL SECURITY;
CREATE POLICY nationale_ou_meme_structure ON valeur_liste FOR SELECT
    USING (structure IS NULL OR structure = structure_courante());
CREATE POLICY changelog ON valeur_liste TO CURRENT_USER USING (true);
GRANT SELECT ON valeur_liste TO cepage_app;
