--liquibase formatted sql

--changeset cepage:002-dossiers
CREATE TABLE dossier (
    id                uuid PRIMARY KEY,
    structure         text   NOT NULL REFERENCES structure (code),
    version           bigint NOT NULL,
    numero            text   NOT NULL,
    civilite          text   NOT NULL,
    nom_naissance     text   NOT NULL,
    nom_usage         text,
    prenom            text   NOT NULL,
    date_naissance    date   NOT NULL,
    adresse           text,
    code_postal       text,
    commune           text,
    telephone         text,
    courriel          text,
    situation         text,
    niveau_formation  text,
    referent          text,
    piece             text,
    date_verification date,
    tri_nom           text   NOT NULL COLLATE "C" GENERATED ALWAYS AS (mots(nom_naissance)) STORED,
    tri_prenom        text   NOT NULL COLLATE "C" GENERATED ALWAYS AS (mots(prenom)) STORED,
    recherche         text   NOT NULL COLLATE "C"
        GENERATED ALWAYS AS (mots(nom_naissance || ' ' || coalesce(nom_usage, '') || ' ' || prenom)) STORED,
    CONSTRAINT dossier_numero_unique UNIQUE (structure, numero),
    CONSTRAINT dossier_dans_sa_structure UNIQUE (structure, id),
    CONSTRAINT dossier_naissance CHECK (date_naissance >= DATE '1900-01-01'),
    CONSTRAINT dossier_justification_complete CHECK ((piece IS NULL) = (date_verification IS NULL))
);
CREATE INDEX dossier_par_nom ON dossier (structure, tri_nom, tri_prenom, id);
CREATE INDEX dossier_par_referent ON dossier (structure, referent, tri_nom, tri_prenom, id);
CREATE INDEX dossier_par_naissance ON dossier (structure, date_naissance);
CREATE INDEX dossier_par_mots ON dossier USING gin (structure, recherche gin_trgm_ops);
ALTER TABLE dossier ENABLE ROW LEVEL SECURITY;
ALTER TABLE dossier FORCE ROW LEVEL SECURITY;
CREATE POLICY meme_structure ON dossier USING (structure = structure_courante());
GRANT SELECT, INSERT, UPDATE ON dossier TO cepage_app;

--changeset cepage:002-recherche
-- Under a policy, LIKE and ~ are never index conditions, since they are not leakproof. The search therefore reads a
-- view: its owner sees all rows, its own condition is the policy's, and the planner may use both in the trigram index.
CREATE POLICY vue_de_recherche ON dossier FOR SELECT TO CURRENT_USER USING (true);
CREATE VIEW dossier_a_chercher AS
    SELECT id, structure, numero, nom_naissance, nom_usage, prenom, date_naissance, piece, referent,
           tri_nom, tri_prenom, recherche
    FROM dossier
    WHERE structure = structure_courante();
GRANT SELECT ON dossier_a_chercher TO cepage_app;

--changeset cepage:002-numeros
CREATE TABLE compteur_dossier (
    structure text PRIMARY KEY REFERENCES structure (code),
    dernier   bigint NOT NULL
);
ALTER TABLE compteur_dossier ENABLE ROW LEVEL SECURITY;
ALTER TABLE compteur_dossier FORCE ROW LEVEL SECURITY;
CREATE POLICY meme_structure ON compteur_dossier USING (structure = structure_courante());
GRANT SELECT, INSERT, UPDATE ON compteur_dossier TO cepage_app;

--changeset cepage:002-pays
ALTER TABLE dossier ADD COLUMN pays text NOT NULL DEFAULT 'FR' CHECK (pays ~ '^[A-Z]{2}$');
