--liquibase formatted sql

--changeset cepage:006-paceas
CREATE TABLE pacea (
    id          uuid PRIMARY KEY,
    structure   text   NOT NULL,
    dossier_id  uuid   NOT NULL,
    version     bigint NOT NULL,
    date_entree date   NOT NULL,
    cep_id      uuid,
    date_fin    date,
    motif       text,
    CONSTRAINT pacea_dossier FOREIGN KEY (structure, dossier_id) REFERENCES dossier (structure, id),
    CONSTRAINT pacea_cep FOREIGN KEY (structure, dossier_id, cep_id)
        REFERENCES dispositif_cep (structure, dossier_id, id) ON DELETE SET NULL (cep_id),
    -- A closed one survives its CEP; while it is en cours, this is what keeps the CEP from being deleted (SUP-02).
    CONSTRAINT pacea_en_cours_avec_son_cep CHECK (date_fin IS NOT NULL OR cep_id IS NOT NULL),
    CONSTRAINT pacea_fin_complete CHECK ((date_fin IS NULL) = (motif IS NULL)),
    CONSTRAINT pacea_fin CHECK (date_fin >= date_entree)
);
-- PAC-03, whatever happens at the same moment.
CREATE UNIQUE INDEX pacea_un_seul_en_cours ON pacea (dossier_id) WHERE date_fin IS NULL;
CREATE INDEX pacea_par_dossier ON pacea (structure, dossier_id);
ALTER TABLE pacea ENABLE ROW LEVEL SECURITY;
ALTER TABLE pacea FORCE ROW LEVEL SECURITY;
CREATE POLICY meme_structure ON pacea USING (structure = structure_courante());
GRANT SELECT, INSERT, UPDATE, DELETE ON pacea TO cepage_app;
