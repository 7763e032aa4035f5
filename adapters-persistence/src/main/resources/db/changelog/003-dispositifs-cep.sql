--liquibase formatted sql

--changeset cepage:003-dispositifs-cep
CREATE TABLE dispositif_cep (
    id                            uuid PRIMARY KEY,
    structure                     text   NOT NULL,
    dossier_id                    uuid   NOT NULL,
    version                       bigint NOT NULL,
    date_entree                   date   NOT NULL,
    date_entretien_initialisation date   NOT NULL,
    aiguilleur                    text   NOT NULL,
    motif_sollicitation           text   NOT NULL,
    prescripteur                  text,
    referent                      text,
    nom_referent                  text,
    type_projet                   text,
    date_fin_reelle               date,
    motif_sortie                  text,
    CONSTRAINT dispositif_cep_dossier FOREIGN KEY (structure, dossier_id) REFERENCES dossier (structure, id),
    CONSTRAINT dispositif_cep_dans_son_dossier UNIQUE (structure, dossier_id, id),
    CONSTRAINT dispositif_cep_entretien CHECK (date_entretien_initialisation <= date_entree),
    CONSTRAINT dispositif_cep_un_referent CHECK (referent IS NULL OR nom_referent IS NULL),
    CONSTRAINT dispositif_cep_cloture_complete CHECK ((date_fin_reelle IS NULL) = (motif_sortie IS NULL)),
    CONSTRAINT dispositif_cep_fin CHECK (date_fin_reelle >= date_entree)
);
-- CEP-02, whatever happens at the same moment.
CREATE UNIQUE INDEX dispositif_cep_un_seul_en_cours ON dispositif_cep (dossier_id) WHERE date_fin_reelle IS NULL;
ALTER TABLE dispositif_cep ENABLE ROW LEVEL SECURITY;
ALTER TABLE dispositif_cep FORCE ROW LEVEL SECURITY;
CREATE POLICY meme_structure ON dispositif_cep USING (structure = structure_courante());
GRANT SELECT, INSERT, UPDATE, DELETE ON dispositif_cep TO cepage_app;

--changeset cepage:003-phases
-- Begun and planned phases; which one is current follows from the day (PHA-03). Without fin: it goes on.
CREATE TABLE phase_cep (
    dispositif_id uuid     NOT NULL,
    structure     text     NOT NULL,
    dossier_id    uuid     NOT NULL,
    phase         smallint NOT NULL,
    debut         date     NOT NULL,
    fin           date,
    PRIMARY KEY (dispositif_id, phase),
    CONSTRAINT phase_cep_dispositif FOREIGN KEY (structure, dossier_id, dispositif_id)
        REFERENCES dispositif_cep (structure, dossier_id, id),
    CONSTRAINT phase_cep_2_ou_3 CHECK (phase IN (2, 3)),
    CONSTRAINT phase_cep_fin CHECK (fin >= debut),
    -- Deferred, since phase 2 may only end earlier in the statement after the one that starts phase 3 (PHA-04, CEP-11).
    CONSTRAINT phase_cep_sans_chevauchement EXCLUDE USING gist (
        dossier_id WITH =,
        daterange(debut, fin, '[]') WITH &&
    ) DEFERRABLE INITIALLY DEFERRED,
    -- PHA-02: what lies up to the start of phase 2 and what lies from the start of phase 3 on have no day in common.
    CONSTRAINT phase_cep_3_apres_2 EXCLUDE USING gist (
        dispositif_id WITH =,
        (CASE phase WHEN 2 THEN daterange(NULL, debut, '[]') ELSE daterange(debut, NULL) END) WITH &&
    ) DEFERRABLE INITIALLY DEFERRED
);
ALTER TABLE phase_cep ENABLE ROW LEVEL SECURITY;
ALTER TABLE phase_cep FORCE ROW LEVEL SECURITY;
CREATE POLICY meme_structure ON phase_cep USING (structure = structure_courante());
GRANT SELECT, INSERT, UPDATE, DELETE ON phase_cep TO cepage_app;

--changeset cepage:003-niveau-cep splitStatements:false
-- The one definition of niveauCep above 1: dossiers with a CEP en cours, and its phase on that day (NIV-02, PHA-03).
CREATE FUNCTION public.niveaux_cep(jour date) RETURNS TABLE (dossier_id uuid, niveau integer)
    LANGUAGE sql STABLE PARALLEL SAFE
    BEGIN ATOMIC
        SELECT d.dossier_id, CASE WHEN p.debut <= jour THEN 3 ELSE 2 END
        FROM dispositif_cep d
        LEFT JOIN phase_cep p ON p.dispositif_id = d.id AND p.phase = 3
        WHERE d.date_fin_reelle IS NULL;
    END;
