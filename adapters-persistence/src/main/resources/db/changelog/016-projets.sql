--liquibase formatted sql

--changeset cepage:016-projets
-- What a CEP's project says is read and replaced as a whole, so it is one document; what is asked across dossiers stands
-- beside it: how often the person is seen (TRA-04).
CREATE TABLE projet (
    id              uuid PRIMARY KEY,
    structure       text   NOT NULL,
    dossier_id      uuid   NOT NULL,
    version         bigint NOT NULL,
    contenu         jsonb  NOT NULL,
    evolutions      jsonb  NOT NULL,
    copie_de        uuid,
    frequence_jours integer GENERATED ALWAYS AS ((contenu #>> '{engagements,frequenceJours}')::integer) STORED,
    CONSTRAINT projet_cep FOREIGN KEY (structure, dossier_id, id)
        REFERENCES dispositif_cep (structure, dossier_id, id) ON DELETE CASCADE,
    CONSTRAINT projet_copie_de FOREIGN KEY (structure, dossier_id, copie_de)
        REFERENCES dispositif_cep (structure, dossier_id, id) ON DELETE SET NULL (copie_de),
    CONSTRAINT projet_copie_d_un_autre CHECK (copie_de <> id),
    CONSTRAINT projet_objectif CHECK (coalesce(contenu ->> 'objectif', '') <> ''),
    CONSTRAINT projet_frequence CHECK (frequence_jours BETWEEN 1 AND 366)
);
CREATE INDEX projet_par_dossier ON projet (structure, dossier_id);
CREATE INDEX projet_copie_de ON projet (structure, dossier_id, copie_de) WHERE copie_de IS NOT NULL;
ALTER TABLE projet ENABLE ROW LEVEL SECURITY;
ALTER TABLE projet FORCE ROW LEVEL SECURITY;
CREATE POLICY meme_structure ON projet USING (structure = structure_courante());
GRANT SELECT, INSERT, UPDATE ON projet TO cepage_app;

--changeset cepage:016-plans
-- attend_une_suite: a refused funding waits for an alternative, of its step or of the plan (SYN-07, TRA-01).
CREATE TABLE plan_action (
    id               uuid PRIMARY KEY,
    structure        text    NOT NULL,
    dossier_id       uuid    NOT NULL,
    version          bigint  NOT NULL,
    contenu          jsonb   NOT NULL,
    au_refus         jsonb   NOT NULL,
    attend_une_suite boolean NOT NULL,
    copie_de         uuid,
    CONSTRAINT plan_action_cep FOREIGN KEY (structure, dossier_id, id)
        REFERENCES dispositif_cep (structure, dossier_id, id) ON DELETE CASCADE,
    CONSTRAINT plan_action_copie_de FOREIGN KEY (structure, dossier_id, copie_de)
        REFERENCES dispositif_cep (structure, dossier_id, id) ON DELETE SET NULL (copie_de),
    CONSTRAINT plan_action_copie_d_un_autre CHECK (copie_de <> id)
);
CREATE INDEX plan_action_par_dossier ON plan_action (structure, dossier_id);
CREATE INDEX plan_action_copie_de ON plan_action (structure, dossier_id, copie_de) WHERE copie_de IS NOT NULL;
CREATE INDEX plan_action_attend_une_suite ON plan_action (structure, dossier_id) WHERE attend_une_suite;
ALTER TABLE plan_action ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_action FORCE ROW LEVEL SECURITY;
CREATE POLICY meme_structure ON plan_action USING (structure = structure_courante());
GRANT SELECT, INSERT, UPDATE ON plan_action TO cepage_app;
