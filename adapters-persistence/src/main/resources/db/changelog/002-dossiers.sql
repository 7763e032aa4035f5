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

--changeset cepage:002-telephones-e164
-- SAI-03: French numbers of ten digits get the country of their plan; others stay as they were typed. The owner sees rows
-- of all structures only while the policies do not hold for it too.
ALTER TABLE dossier NO FORCE ROW LEVEL SECURITY;
UPDATE dossier SET telephone = CASE
        WHEN telephone ~ '^0(590|69[01])' THEN '+590'
        WHEN telephone ~ '^0(596|69[67])' THEN '+596'
        WHEN telephone ~ '^0(594|694)' THEN '+594'
        WHEN telephone ~ '^0(26[239]|69[23])' THEN '+262'
        ELSE '+33' END || substr(telephone, 2)
WHERE telephone ~ '^0[1-9][0-9]{8}$';
ALTER TABLE dossier FORCE ROW LEVEL SECURITY;
