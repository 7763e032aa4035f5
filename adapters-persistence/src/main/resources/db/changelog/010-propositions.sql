--liquibase formatted sql

--changeset cepage:010-evenements
ALTER TABLE evenement ADD CONSTRAINT evenement_dans_son_dossier UNIQUE (structure, dossier_id, id);

--changeset cepage:010-propositions
-- mesure_nationale is what the offer was attached to when the proposition was saved: level 1 follows from it alone, so
-- that attaching or detaching the offer later changes nothing about the past (NIV-01).
CREATE TABLE proposition (
    id               uuid PRIMARY KEY,
    structure        text   NOT NULL,
    dossier_id       uuid   NOT NULL,
    offre_id         uuid   NOT NULL,
    evenement_id     uuid   NOT NULL,
    demande_id       uuid,
    version          bigint NOT NULL,
    date             date   NOT NULL,
    commentaire      text,
    auteur           text   NOT NULL,
    mesure_nationale text,
    etat             text   NOT NULL,
    CONSTRAINT proposition_dossier FOREIGN KEY (structure, dossier_id) REFERENCES dossier (structure, id),
    CONSTRAINT proposition_offre FOREIGN KEY (structure, offre_id) REFERENCES offre (structure, id),
    CONSTRAINT proposition_evenement FOREIGN KEY (structure, dossier_id, evenement_id)
        REFERENCES evenement (structure, dossier_id, id),
    CONSTRAINT proposition_demande FOREIGN KEY (structure, dossier_id, demande_id)
        REFERENCES demande (structure, dossier_id, id),
    CONSTRAINT proposition_etat CHECK (etat IN ('PROPOSEE', 'ACCEPTEE', 'REALISEE', 'REFUS_JEUNE', 'REFUS_TIERS',
        'ABANDONNEE', 'ANNULEE'))
);
CREATE INDEX proposition_par_dossier ON proposition (structure, dossier_id, date DESC, id DESC);
CREATE INDEX proposition_par_offre ON proposition (structure, offre_id, date DESC, id DESC);
CREATE INDEX proposition_par_auteur ON proposition (structure, auteur, date DESC, id DESC);
CREATE INDEX proposition_par_demande ON proposition (structure, demande_id) WHERE demande_id IS NOT NULL;
-- NIV-01: who has a level 1, and since when.
CREATE INDEX proposition_niveau_1 ON proposition (structure, dossier_id, date)
    WHERE mesure_nationale = 'CEP' AND etat <> 'ANNULEE';
ALTER TABLE proposition ENABLE ROW LEVEL SECURITY;
ALTER TABLE proposition FORCE ROW LEVEL SECURITY;
CREATE POLICY meme_structure ON proposition USING (structure = structure_courante());
GRANT SELECT, INSERT, UPDATE ON proposition TO cepage_app;

--changeset cepage:010-niveau-1 splitStatements:false
-- The one definition of niveauCep above 0: the phase of the CEP en cours on that day, else 1 from the day of the first
-- proposition that counts (NIV-01, NIV-02, PHA-03). Each half gives a dossier once and is joined to one dossier by its
-- indexes: no DISTINCT, which would read the whole structure for a single sheet.
CREATE OR REPLACE FUNCTION public.niveaux_cep(jour date) RETURNS TABLE (dossier_id uuid, niveau integer)
    LANGUAGE sql STABLE PARALLEL SAFE
    BEGIN ATOMIC
        SELECT d.dossier_id, CASE WHEN p.debut <= jour THEN 3 ELSE 2 END
        FROM dispositif_cep d
        LEFT JOIN phase_cep p ON p.dispositif_id = d.id AND p.phase = 3
        WHERE d.date_fin_reelle IS NULL
        UNION ALL
        SELECT d.id, 1
        FROM dossier d
        WHERE EXISTS (
                SELECT FROM proposition p
                WHERE p.structure = d.structure AND p.dossier_id = d.id
                    AND p.mesure_nationale = 'CEP' AND p.etat <> 'ANNULEE' AND p.date <= jour)
            AND NOT EXISTS (
                SELECT FROM dispositif_cep c
                WHERE c.structure = d.structure AND c.dossier_id = d.id AND c.date_fin_reelle IS NULL);
    END;
