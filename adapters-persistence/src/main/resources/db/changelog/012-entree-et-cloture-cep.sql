--liquibase formatted sql

--changeset cepage:012-accord-et-autre-operateur
-- Unknown for what was entered or closed before (CEP-12, CLO-10).
ALTER TABLE dispositif_cep
    ADD COLUMN accord_le       date,
    ADD COLUMN autre_operateur text,
    ADD CONSTRAINT dispositif_cep_accord CHECK (accord_le <= date_entree),
    ADD CONSTRAINT dispositif_cep_operateur_a_la_fin CHECK (autre_operateur IS NULL OR date_fin_reelle IS NOT NULL);
