--liquibase formatted sql

--changeset cepage:009-demandes
CREATE TABLE demande (
    id           uuid PRIMARY KEY,
    structure    text   NOT NULL,
    dossier_id   uuid   NOT NULL,
    version      bigint NOT NULL,
    date_demande date   NOT NULL,
    nature       text   NOT NULL,
    commentaire  text,
    etat         text   NOT NULL,
    CONSTRAINT demande_dossier FOREIGN KEY (structure, dossier_id) REFERENCES dossier (structure, id),
    CONSTRAINT demande_dans_son_dossier UNIQUE (structure, dossier_id, id),
    CONSTRAINT demande_etat CHECK (etat IN ('A_TRAITER', 'TRAITEE', 'SANS_SUITE'))
);
CREATE INDEX demande_par_date ON demande (structure, dossier_id, date_demande DESC, id DESC);
ALTER TABLE demande ENABLE ROW LEVEL SECURITY;
ALTER TABLE demande FORCE ROW LEVEL SECURITY;
CREATE POLICY meme_structure ON demande USING (structure = structure_courante());
GRANT SELECT, INSERT, UPDATE ON demande TO cepage_app;

--changeset cepage:009-rendez-vous
-- date_heure is what the clocks of the structure show: the law may move them, the appointment stays at its hour.
CREATE TABLE rendez_vous (
    id          uuid PRIMARY KEY,
    structure   text        NOT NULL,
    dossier_id  uuid        NOT NULL,
    version     bigint      NOT NULL,
    date_heure  timestamp   NOT NULL,
    duree       integer     NOT NULL,
    lieu        text        NOT NULL,
    intervenant text        NOT NULL,
    motif       text,
    etat        text        NOT NULL,
    remplace    uuid,
    sequence    integer     NOT NULL,
    modifie_le  timestamptz NOT NULL,
    CONSTRAINT rendez_vous_dossier FOREIGN KEY (structure, dossier_id) REFERENCES dossier (structure, id),
    CONSTRAINT rendez_vous_dans_son_dossier UNIQUE (structure, dossier_id, id),
    CONSTRAINT rendez_vous_remplace FOREIGN KEY (structure, dossier_id, remplace)
        REFERENCES rendez_vous (structure, dossier_id, id),
    CONSTRAINT rendez_vous_remplace_un_autre CHECK (remplace <> id),
    CONSTRAINT rendez_vous_duree CHECK (duree BETWEEN 5 AND 480),
    CONSTRAINT rendez_vous_etat CHECK (etat IN ('PLANIFIE', 'PRESENT', 'ABSENT', 'ANNULE', 'REPORTE'))
);
-- What is put off once has one in its place.
CREATE UNIQUE INDEX rendez_vous_remplace_une_fois ON rendez_vous (remplace) WHERE remplace IS NOT NULL;
CREATE INDEX rendez_vous_par_dossier ON rendez_vous (structure, dossier_id, date_heure DESC, id DESC);
CREATE INDEX rendez_vous_par_intervenant ON rendez_vous (structure, intervenant, date_heure);
ALTER TABLE rendez_vous ENABLE ROW LEVEL SECURITY;
ALTER TABLE rendez_vous FORCE ROW LEVEL SECURITY;
CREATE POLICY meme_structure ON rendez_vous USING (structure = structure_courante());
GRANT SELECT, INSERT, UPDATE ON rendez_vous TO cepage_app;

--changeset cepage:009-calendriers
-- Looked up before anybody knows of which structure the secret is, so without a policy: it holds a fingerprint, no
-- secret, and no name.
CREATE TABLE adresse_calendrier (
    sub          text PRIMARY KEY,
    structure_de text        NOT NULL,
    empreinte    text        NOT NULL UNIQUE,
    creee_le     timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON adresse_calendrier TO cepage_app;

-- How somebody was last seen: null before they are seen again.
ALTER TABLE affectation ADD COLUMN vu_le date, ADD COLUMN consulte boolean;

--changeset cepage:009-note-rendez-vous
ALTER TABLE rendez_vous ADD COLUMN note text;

--changeset cepage:009-annulation-des-demandes
ALTER TABLE demande
    ADD COLUMN annulee_le timestamptz,
    ADD COLUMN annulee_par text,
    ADD COLUMN raison_annulation text,
    DROP CONSTRAINT demande_etat,
    ADD CONSTRAINT demande_etat CHECK (etat IN ('A_TRAITER', 'TRAITEE', 'SANS_SUITE', 'ANNULEE')),
    ADD CONSTRAINT demande_annulation CHECK (
        num_nulls(annulee_le, annulee_par, raison_annulation) = CASE WHEN etat = 'ANNULEE' THEN 0 ELSE 3 END);

--changeset cepage:009-raison-annulation-rendez-vous
ALTER TABLE rendez_vous
    ADD COLUMN raison_annulation text,
    ADD CONSTRAINT rendez_vous_raison CHECK (raison_annulation IS NULL OR etat = 'ANNULE');
