--liquibase formatted sql

--changeset cepage:008-offres
CREATE TABLE offre (
    id                    uuid PRIMARY KEY,
    structure             text   NOT NULL REFERENCES structure (code),
    version               bigint NOT NULL,
    origine               text   NOT NULL,
    theme                 text   NOT NULL,
    acte_service          text   NOT NULL,
    acte_service_regional text,
    type                  text,
    nom                   text   NOT NULL,
    date_debut            date   NOT NULL,
    date_fin              date,
    etat                  text   NOT NULL,
    conseiller_referent   text   NOT NULL,
    contrat               text,
    partenaire            text,
    mesure_nationale      text,
    texte_conditions      text,
    age_min               integer,
    age_max               integer,
    places                integer,
    tri_nom               text   NOT NULL COLLATE "C" GENERATED ALWAYS AS (mots(nom)) STORED,
    -- The labels of its list values are looked up by the search, since they may change.
    recherche             text   NOT NULL COLLATE "C" GENERATED ALWAYS AS (mots(
        nom || ' ' || coalesce(type, '') || ' ' || coalesce(acte_service_regional, '')
            || ' ' || coalesce(contrat, '') || ' ' || coalesce(partenaire, ''))) STORED,
    CONSTRAINT offre_dans_sa_structure UNIQUE (structure, id),
    CONSTRAINT offre_dates CHECK (date_fin >= date_debut),
    CONSTRAINT offre_age_min CHECK (age_min BETWEEN 0 AND 99),
    CONSTRAINT offre_age_max CHECK (age_max BETWEEN 0 AND 99),
    CONSTRAINT offre_ages CHECK (age_min <= age_max),
    CONSTRAINT offre_places CHECK (places BETWEEN 1 AND 9999)
);
CREATE INDEX offre_par_nom ON offre (structure, tri_nom, id);
CREATE INDEX offre_par_mots ON offre USING gin (structure, recherche gin_trgm_ops);
ALTER TABLE offre ENABLE ROW LEVEL SECURITY;
ALTER TABLE offre FORCE ROW LEVEL SECURITY;
CREATE POLICY meme_structure ON offre USING (structure = structure_courante());
GRANT SELECT, INSERT, UPDATE ON offre TO cepage_app;

--changeset cepage:008-recherche
-- As for dossiers: under a policy LIKE is never an index condition, through this view it is.
CREATE POLICY vue_de_recherche ON offre FOR SELECT TO CURRENT_USER USING (true);
CREATE VIEW offre_a_chercher AS
    SELECT id, structure, nom, type, theme, acte_service, contrat, partenaire, date_debut, date_fin, etat,
           mesure_nationale, tri_nom, recherche
    FROM offre
    WHERE structure = structure_courante();
GRANT SELECT ON offre_a_chercher TO cepage_app;

--changeset cepage:008-historique
-- Who wrote an offer and when. It can only grow.
CREATE TABLE changement_offre (
    offre_id  uuid        NOT NULL,
    version   bigint      NOT NULL,
    structure text        NOT NULL,
    instant   timestamptz NOT NULL,
    auteur    text        NOT NULL,
    membres   text[]      NOT NULL,
    PRIMARY KEY (offre_id, version),
    CONSTRAINT changement_offre_offre FOREIGN KEY (structure, offre_id) REFERENCES offre (structure, id)
);
ALTER TABLE changement_offre ENABLE ROW LEVEL SECURITY;
ALTER TABLE changement_offre FORCE ROW LEVEL SECURITY;
CREATE POLICY meme_structure ON changement_offre USING (structure = structure_courante());
GRANT SELECT, INSERT ON changement_offre TO cepage_app;

--changeset cepage:008-offre-ouverte splitStatements:false
-- Whether an offer can be proposed on that day (OFF-03), as OuvertureOffre decides it; plans see through it.
CREATE FUNCTION public.offre_ouverte(etat text, debut date, fin date, jour date) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN etat <> 'FERMEE' AND debut <= jour AND (fin IS NULL OR fin >= jour);
