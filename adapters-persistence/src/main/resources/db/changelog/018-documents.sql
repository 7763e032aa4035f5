--liquibase formatted sql

--changeset cepage:018-documents
-- What was produced never changes; only that it was handed over is noted (SYN-10, SYN-11). A document outlives its CEP.
CREATE TABLE document (
    id            uuid PRIMARY KEY,
    structure     text        NOT NULL,
    dossier_id    uuid        NOT NULL,
    version       bigint      NOT NULL,
    type          text        NOT NULL,
    dispositif_id uuid,
    numero        integer     NOT NULL,
    instant       timestamptz NOT NULL,
    auteur        text        NOT NULL,
    sha256        text        NOT NULL,
    taille        integer     NOT NULL,
    remis_le      date,
    CONSTRAINT document_dossier FOREIGN KEY (structure, dossier_id) REFERENCES dossier (structure, id),
    CONSTRAINT document_dispositif FOREIGN KEY (structure, dossier_id, dispositif_id)
        REFERENCES dispositif_cep (structure, dossier_id, id) ON DELETE SET NULL (dispositif_id),
    CONSTRAINT document_de_sa_structure UNIQUE (structure, id),
    CONSTRAINT document_type CHECK (type IN ('FICHE_LIAISON', 'SYNTHESE_1', 'SYNTHESE_2', 'SYNTHESE_COMPLETE')),
    CONSTRAINT document_numero CHECK (numero >= 1),
    CONSTRAINT document_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$')
);
CREATE INDEX document_par_dossier ON document (structure, dossier_id, instant DESC, id DESC);
CREATE UNIQUE INDEX document_numero_du_cep ON document (structure, dispositif_id, type, numero)
    WHERE dispositif_id IS NOT NULL;
CREATE UNIQUE INDEX document_numero_du_dossier ON document (structure, dossier_id, numero)
    WHERE type = 'FICHE_LIAISON';
-- SYN-11: which synthèses of a CEP were handed over.
CREATE INDEX document_remis ON document (structure, dossier_id, dispositif_id, type) WHERE remis_le IS NOT NULL;
ALTER TABLE document ENABLE ROW LEVEL SECURITY;
ALTER TABLE document FORCE ROW LEVEL SECURITY;
CREATE POLICY meme_structure ON document USING (structure = structure_courante());
GRANT SELECT, INSERT, UPDATE (version, remis_le) ON document TO cepage_app;

-- Apart, so that lists never touch it; the application cannot change it.
CREATE TABLE document_contenu (
    document_id uuid PRIMARY KEY,
    structure   text  NOT NULL,
    contenu     bytea NOT NULL,
    CONSTRAINT document_contenu_document FOREIGN KEY (structure, document_id) REFERENCES document (structure, id)
);
ALTER TABLE document_contenu ALTER COLUMN contenu SET STORAGE EXTERNAL;
ALTER TABLE document_contenu ENABLE ROW LEVEL SECURITY;
ALTER TABLE document_contenu FORCE ROW LEVEL SECURITY;
CREATE POLICY meme_structure ON document_contenu USING (structure = structure_courante());
GRANT SELECT, INSERT ON document_contenu TO cepage_app;
