--liquibase formatted sql

-- The national values of all lists, in their order. LIMITE_AGE has no correspondence: none is known (CLO-08).

--changeset cepage:005-aiguilleurs
INSERT INTO valeur_liste (liste, ordre, code, libelle, aide, depuis, jusqu_au, correspondance) VALUES
('AIGUILLEURS', 1, 'MA_ML_SUITE_NIVEAU_1', 'Ma ML – suite niveau 1', 'Le jeune a déjà eu un entretien d''information', NULL, NULL, NULL),
('AIGUILLEURS', 2, 'MA_ML_ENTREE_DIRECTE', 'Ma ML – entrée directe niveau 2 ou 3', 'Le jeune entre en CEP directement (par exemple un jeune actuellement en EAV)', NULL, NULL, NULL),
('AIGUILLEURS', 3, 'AUTRE_MISSION_LOCALE', 'Autre mission locale', NULL, NULL, NULL, NULL),
('AIGUILLEURS', 4, 'FRANCE_TRAVAIL', 'France Travail (ex-Pôle emploi)', NULL, NULL, NULL, NULL),
('AIGUILLEURS', 5, 'CAP_EMPLOI', 'Cap emploi', NULL, NULL, NULL, NULL),
('AIGUILLEURS', 6, 'APEC', 'Apec', NULL, NULL, NULL, NULL),
('AIGUILLEURS', 7, 'OPERATEUR_REGIONAL', 'Opérateur régional du CEP (ex-Opacif, Fongecif)', NULL, NULL, NULL, NULL),
('AIGUILLEURS', 8, 'AUTRE_ORGANISME', 'Autre organisme', NULL, NULL, NULL, NULL);

--changeset cepage:005-motifs-sollicitation
INSERT INTO valeur_liste (liste, ordre, code, libelle, aide, depuis, jusqu_au, correspondance) VALUES
('MOTIFS_SOLLICITATION', 1, 'PRISE_DE_RECUL', 'Faire le point sur sa situation professionnelle (la prise de recul)', 'Plutôt pour un public déjà en emploi', NULL, NULL, NULL),
('MOTIFS_SOLLICITATION', 2, 'RECONNAISSANCE_PROFESSIONNELLE', 'Identifier, valoriser et faire reconnaître ses compétences et expériences professionnelles (la reconnaissance professionnelle)', 'À privilégier pour la VAE', NULL, NULL, NULL),
('MOTIFS_SOLLICITATION', 3, 'MAINTIEN_EMPLOYABILITE', 'Acquérir de nouvelles compétences et/ou qualifications (le maintien de l''employabilité)', 'A priori pour un public déjà en emploi', NULL, NULL, NULL),
('MOTIFS_SOLLICITATION', 4, 'PROMOTION_SOCIALE', 'Évoluer vers un poste à responsabilité (la promotion sociale)', 'À privilégier pour les aides individuelles', NULL, NULL, NULL),
('MOTIFS_SOLLICITATION', 5, 'RECONVERSION', 'Changer de métier ou de secteur professionnel (la reconversion / la nouvelle orientation professionnelle)', 'Convient pour les demandeurs d''emploi à la recherche d''une première ou nouvelle expérience professionnelle', NULL, NULL, NULL),
('MOTIFS_SOLLICITATION', 6, 'CREATION_ENTREPRISE', 'Créer ou reprendre une entreprise (l''exercice d''une activité autonome)', NULL, NULL, NULL, NULL),
('MOTIFS_SOLLICITATION', 7, 'PLURIACTIVITE', 'Exercer plusieurs activités (l''exercice d''une pluriactivité)', 'Recherche d''une activité à temps partiel par exemple', NULL, NULL, NULL),
('MOTIFS_SOLLICITATION', 8, 'PREMIERE_INSERTION', 'S''insérer pour la première fois sur le marché du travail', 'Convient au public Mission Locale', NULL, NULL, NULL),
('MOTIFS_SOLLICITATION', 9, 'TROUVER_EMPLOI', 'Trouver ou retrouver un emploi', 'Convient au public Mission Locale', NULL, NULL, NULL);

--changeset cepage:005-types-projet
INSERT INTO valeur_liste (liste, ordre, code, libelle, aide, depuis, jusqu_au, correspondance) VALUES
('TYPES_PROJET', 1, 'RECONVERSION', 'Reconversion ou nouvelle orientation professionnelle', 'Convient pour les demandeurs d''emploi', NULL, NULL, NULL),
('TYPES_PROJET', 2, 'PLURIACTIVITE', 'Exercice d''une pluriactivité', NULL, NULL, NULL, NULL),
('TYPES_PROJET', 3, 'MAINTIEN_EMPLOYABILITE', 'Maintien de l''employabilité ou nouvelle orientation professionnelle', 'Dans le cas du suivi dans l''emploi', NULL, NULL, NULL),
('TYPES_PROJET', 4, 'PROMOTION_SOCIALE', 'Promotion sociale', NULL, NULL, NULL, NULL);

--changeset cepage:005-motifs-sortie
INSERT INTO valeur_liste (liste, ordre, code, libelle, aide, depuis, jusqu_au, correspondance) VALUES
('MOTIFS_SORTIE', 1, 'DECES', 'Décès', NULL, NULL, '2021-07-12', 'AUTRE_MOTIF'),
('MOTIFS_SORTIE', 2, 'DEMENAGEMENT', 'Déménagement', NULL, NULL, '2021-07-12', 'AUTRE_MOTIF'),
('MOTIFS_SORTIE', 3, 'FORMALISATION_PROJET', 'Formalisation projet réalisée', NULL, NULL, '2021-07-12', 'OBJECTIFS_ATTEINTS'),
('MOTIFS_SORTIE', 4, 'INTERRUPTION_CONSTATEE', 'Interruption constatée', NULL, NULL, '2021-07-12', 'SANS_NOUVELLE_6_MOIS'),
('MOTIFS_SORTIE', 5, 'INTERRUPTION_FORMALISEE', 'Interruption formalisée', NULL, NULL, '2021-07-12', 'DEMANDE_ARRET'),
('MOTIFS_SORTIE', 6, 'PLAN_ACTION_REALISE', 'Plan d''action réalisé', NULL, NULL, '2021-07-12', 'OBJECTIFS_ATTEINTS'),
('MOTIFS_SORTIE', 7, 'PRISE_DE_RECUL_REALISEE', 'Prise de recul réalisée', NULL, NULL, '2021-07-12', 'DEMANDE_ARRET'),
('MOTIFS_SORTIE', 8, 'REORIENTATION', 'Réorientation', NULL, NULL, '2021-07-12', 'AUTRE_ACCOMPAGNEMENT'),
('MOTIFS_SORTIE', 9, 'LIMITE_AGE', 'Limite d''âge (26 ans)', NULL, NULL, '2021-07-12', NULL),
('MOTIFS_SORTIE', 10, 'OBJECTIFS_ATTEINTS', 'Objectifs initiaux atteints', NULL, '2021-07-13', NULL, NULL),
('MOTIFS_SORTIE', 11, 'DOUBLE_ACCOMPAGNEMENT', 'Bénéficiaire en double accompagnement', NULL, '2021-07-13', NULL, NULL),
('MOTIFS_SORTIE', 12, 'AUTRE_ACCOMPAGNEMENT', 'Entrée dans un autre accompagnement hors CEP (création d''entreprise, coaching, …)', NULL, '2021-07-13', NULL, NULL),
('MOTIFS_SORTIE', 13, 'REPRISE_EMPLOI', 'Reprise d''emploi', NULL, '2021-07-13', NULL, NULL),
('MOTIFS_SORTIE', 14, 'ENTREE_FORMATION', 'Entrée en formation', NULL, '2021-07-13', NULL, NULL),
('MOTIFS_SORTIE', 15, 'SANS_NOUVELLE_6_MOIS', 'Sans nouvelle de la personne depuis 6 mois', NULL, '2021-07-13', NULL, NULL),
('MOTIFS_SORTIE', 16, 'DEMANDE_ARRET', 'Demande d''arrêt du CEP par la personne', NULL, '2021-07-13', NULL, NULL),
('MOTIFS_SORTIE', 17, 'RADIATION', 'Radiation de la liste des demandeurs d''emploi', NULL, '2021-07-13', NULL, NULL),
('MOTIFS_SORTIE', 18, 'AUTRE_MOTIF', 'Autre motif', NULL, '2021-07-13', NULL, NULL);

--changeset cepage:005-motifs-fin-pacea
INSERT INTO valeur_liste (liste, ordre, code, libelle, aide, depuis, jusqu_au, correspondance) VALUES
('MOTIFS_FIN_PACEA', 1, 'AUTONOMIE_ACQUISE', 'Autonomie acquise', NULL, NULL, NULL, NULL),
('MOTIFS_FIN_PACEA', 2, 'AGE_26_ANS', '26e anniversaire', NULL, NULL, NULL, NULL),
('MOTIFS_FIN_PACEA', 3, 'DEMANDE_JEUNE', 'Demande du jeune', NULL, NULL, NULL, NULL),
('MOTIFS_FIN_PACEA', 4, 'MANQUEMENT', 'Manquement au contrat', NULL, NULL, NULL, NULL),
('MOTIFS_FIN_PACEA', 5, 'ABANDON', 'Abandon', NULL, NULL, NULL, NULL),
('MOTIFS_FIN_PACEA', 6, 'DEMENAGEMENT', 'Déménagement', NULL, NULL, NULL, NULL),
('MOTIFS_FIN_PACEA', 7, 'AUTRE', 'Autre', NULL, NULL, NULL, NULL);

--changeset cepage:005-mesures-nationales
INSERT INTO valeur_liste (liste, ordre, code, libelle, aide, depuis, jusqu_au, correspondance) VALUES
('MESURES_NATIONALES', 1, 'CEP', 'CEP', NULL, NULL, NULL, NULL);

--changeset cepage:005-contextes-evenement
INSERT INTO valeur_liste (liste, ordre, code, libelle, aide, depuis, jusqu_au, correspondance) VALUES
('CONTEXTES_EVENEMENT', 1, 'CEP', 'CEP', NULL, NULL, NULL, NULL),
('CONTEXTES_EVENEMENT', 2, 'ACCUEIL', 'Accueil et information', NULL, NULL, NULL, NULL),
('CONTEXTES_EVENEMENT', 3, 'PROJET_PROFESSIONNEL', 'Projet professionnel', NULL, NULL, NULL, NULL),
('CONTEXTES_EVENEMENT', 4, 'FORMATION', 'Formation', NULL, NULL, NULL, NULL),
('CONTEXTES_EVENEMENT', 5, 'EMPLOI', 'Emploi', NULL, NULL, NULL, NULL),
('CONTEXTES_EVENEMENT', 6, 'SANTE', 'Santé', NULL, NULL, NULL, NULL),
('CONTEXTES_EVENEMENT', 7, 'LOGEMENT', 'Logement', NULL, NULL, NULL, NULL),
('CONTEXTES_EVENEMENT', 8, 'MOBILITE', 'Mobilité', NULL, NULL, NULL, NULL),
('CONTEXTES_EVENEMENT', 9, 'CITOYENNETE', 'Citoyenneté', NULL, NULL, NULL, NULL),
('CONTEXTES_EVENEMENT', 10, 'LOISIRS_CULTURE', 'Loisirs, sport, culture', NULL, NULL, NULL, NULL);

--changeset cepage:005-sens-evenement
INSERT INTO valeur_liste (liste, ordre, code, libelle, aide, depuis, jusqu_au, correspondance) VALUES
('SENS_EVENEMENT', 1, 'JEUNE_VERS_STRUCTURE', 'Jeune vers Structure', NULL, NULL, NULL, NULL),
('SENS_EVENEMENT', 2, 'STRUCTURE_VERS_JEUNE', 'Structure vers Jeune', NULL, NULL, NULL, NULL),
('SENS_EVENEMENT', 3, 'TIERS_VERS_STRUCTURE', 'Tiers vers Structure', NULL, NULL, NULL, NULL),
('SENS_EVENEMENT', 4, 'STRUCTURE_VERS_TIERS', 'Structure vers Tiers', NULL, NULL, NULL, NULL);

--changeset cepage:005-natures-evenement
INSERT INTO valeur_liste (liste, ordre, code, libelle, aide, depuis, jusqu_au, correspondance) VALUES
('NATURES_EVENEMENT', 1, 'ENTRETIEN_INDIVIDUEL', 'Entretien individuel', NULL, NULL, NULL, NULL),
('NATURES_EVENEMENT', 2, 'ATELIER', 'Atelier', NULL, NULL, NULL, NULL),
('NATURES_EVENEMENT', 3, 'INFORMATION_COLLECTIVE', 'Information collective', NULL, NULL, NULL, NULL),
('NATURES_EVENEMENT', 4, 'TELEPHONE', 'Téléphone', NULL, NULL, NULL, NULL),
('NATURES_EVENEMENT', 5, 'COURRIEL', 'Courriel', NULL, NULL, NULL, NULL),
('NATURES_EVENEMENT', 6, 'VISIOCONFERENCE', 'Visioconférence', NULL, NULL, NULL, NULL),
('NATURES_EVENEMENT', 7, 'COURRIER', 'Courrier', NULL, NULL, NULL, NULL);

--changeset cepage:005-origines-offre
INSERT INTO valeur_liste (liste, ordre, code, libelle, aide, depuis, jusqu_au, correspondance) VALUES
('ORIGINES_OFFRE', 1, 'ML', 'ML', NULL, NULL, NULL, NULL),
('ORIGINES_OFFRE', 2, 'AUTRE', 'Autre', NULL, NULL, NULL, NULL);

--changeset cepage:005-etats-offre
INSERT INTO valeur_liste (liste, ordre, code, libelle, aide, depuis, jusqu_au, correspondance) VALUES
('ETATS_OFFRE', 1, 'PERMANENTE', 'Permanente', NULL, NULL, NULL, NULL),
('ETATS_OFFRE', 2, 'TEMPORAIRE', 'Temporaire', NULL, NULL, NULL, NULL),
('ETATS_OFFRE', 3, 'FERMEE', 'Fermée', NULL, NULL, NULL, NULL);

--changeset cepage:005-civilites
INSERT INTO valeur_liste (liste, ordre, code, libelle, aide, depuis, jusqu_au, correspondance) VALUES
('CIVILITES', 1, 'MME', 'Madame', NULL, NULL, NULL, NULL),
('CIVILITES', 2, 'M', 'Monsieur', NULL, NULL, NULL, NULL);

--changeset cepage:005-pieces-identite
INSERT INTO valeur_liste (liste, ordre, code, libelle, aide, depuis, jusqu_au, correspondance) VALUES
('PIECES_IDENTITE', 1, 'CARTE_IDENTITE', 'Carte nationale d''identité', NULL, NULL, NULL, NULL),
('PIECES_IDENTITE', 2, 'PASSEPORT', 'Passeport', NULL, NULL, NULL, NULL),
('PIECES_IDENTITE', 3, 'TITRE_SEJOUR', 'Titre de séjour', NULL, NULL, NULL, NULL),
('PIECES_IDENTITE', 4, 'ACTE_NAISSANCE', 'Extrait d''acte de naissance', NULL, NULL, NULL, NULL),
('PIECES_IDENTITE', 5, 'AUTRE', 'Autre pièce', NULL, NULL, NULL, NULL);

--changeset cepage:005-situations
INSERT INTO valeur_liste (liste, ordre, code, libelle, aide, depuis, jusqu_au, correspondance) VALUES
('SITUATIONS', 1, 'DEMANDEUR_EMPLOI', 'Demandeur d''emploi', NULL, NULL, NULL, NULL),
('SITUATIONS', 2, 'EN_EMPLOI', 'En emploi', NULL, NULL, NULL, NULL),
('SITUATIONS', 3, 'ALTERNANCE', 'En alternance', NULL, NULL, NULL, NULL),
('SITUATIONS', 4, 'FORMATION', 'En formation', NULL, NULL, NULL, NULL),
('SITUATIONS', 5, 'SCOLAIRE_ETUDIANT', 'Scolaire ou étudiant sans emploi', NULL, NULL, NULL, NULL),
('SITUATIONS', 6, 'RETRAITE', 'Retraité sans emploi', NULL, NULL, NULL, NULL),
('SITUATIONS', 7, 'SANS_ACTIVITE', 'Sans activité', NULL, NULL, NULL, NULL);

--changeset cepage:005-themes
INSERT INTO valeur_liste (liste, ordre, code, libelle, aide, depuis, jusqu_au, correspondance) VALUES
('THEMES', 1, 'FORMATION', 'Formation', NULL, NULL, NULL, NULL),
('THEMES', 2, 'EMPLOI', 'Emploi', NULL, NULL, NULL, NULL),
('THEMES', 3, 'ORIENTATION', 'Orientation', NULL, NULL, NULL, NULL),
('THEMES', 4, 'VIE_SOCIALE', 'Vie sociale', NULL, NULL, NULL, NULL);

--changeset cepage:005-actes-service
INSERT INTO valeur_liste (liste, ordre, code, libelle, aide, depuis, jusqu_au, correspondance) VALUES
('ACTES_SERVICE', 1, 'INFO_CONSEIL_FORMATION', 'Info. Conseil sur les formations', NULL, NULL, NULL, NULL),
('ACTES_SERVICE', 2, 'ENTRETIEN_PROJET', 'Entretien de projet', NULL, NULL, NULL, NULL),
('ACTES_SERVICE', 3, 'ATELIER_RECHERCHE_EMPLOI', 'Atelier de recherche d''emploi', NULL, NULL, NULL, NULL),
('ACTES_SERVICE', 4, 'AIDE_CANDIDATURE', 'Aide à la candidature', NULL, NULL, NULL, NULL);

--changeset cepage:005-lieux-accueil
INSERT INTO valeur_liste (liste, ordre, code, libelle, aide, depuis, jusqu_au, correspondance) VALUES
('LIEUX_ACCUEIL', 1, 'SIEGE', 'Siège', NULL, NULL, NULL, NULL);

--changeset cepage:005-fonctions
INSERT INTO valeur_liste (liste, ordre, code, libelle, aide, depuis, jusqu_au, correspondance) VALUES
('FONCTIONS', 1, 'CONSEILLER', 'Conseiller en insertion', NULL, NULL, NULL, NULL),
('FONCTIONS', 2, 'CHARGE_ACCUEIL', 'Chargé d''accueil', NULL, NULL, NULL, NULL);

--changeset cepage:005-contexte-general
UPDATE valeur_liste SET ordre = ordre + 1
WHERE liste = 'CONTEXTES_EVENEMENT' AND structure IS NULL AND ordre >= 2;
INSERT INTO valeur_liste (liste, ordre, code, libelle, aide, depuis, jusqu_au, correspondance) VALUES
('CONTEXTES_EVENEMENT', 2, 'GENERAL', 'Événement général', NULL, NULL, NULL, NULL);
UPDATE valeur_liste SET aide = 'Pour les entretiens les plus représentatifs de la démarche CEP : ce sont eux qui figurent dans le dossier de synthèse'
WHERE liste = 'CONTEXTES_EVENEMENT' AND structure IS NULL AND code = 'CEP';

--changeset cepage:005-financeurs
INSERT INTO valeur_liste (liste, ordre, code, libelle, aide, depuis, jusqu_au, correspondance) VALUES
('FINANCEURS', 1, 'CPF', 'Compte personnel de formation (CPF)', NULL, NULL, NULL, NULL),
('FINANCEURS', 2, 'REGION', 'Conseil régional', NULL, NULL, NULL, NULL),
('FINANCEURS', 3, 'FRANCE_TRAVAIL', 'France Travail', NULL, NULL, NULL, NULL),
('FINANCEURS', 4, 'OPCO', 'Opérateur de compétences (OPCO)', NULL, NULL, NULL, NULL),
('FINANCEURS', 5, 'MISSION_LOCALE', 'Mission locale', NULL, NULL, NULL, NULL),
('FINANCEURS', 6, 'AGEFIPH', 'Agefiph', NULL, NULL, NULL, NULL),
('FINANCEURS', 7, 'EMPLOYEUR', 'Employeur', NULL, NULL, NULL, NULL),
('FINANCEURS', 8, 'PERSONNE', 'Autofinancement', NULL, NULL, NULL, NULL),
('FINANCEURS', 9, 'AUTRE', 'Autre financeur', NULL, NULL, NULL, NULL);

--changeset cepage:005-autres-dispositifs
INSERT INTO valeur_liste (liste, ordre, code, libelle, aide, depuis, jusqu_au, correspondance) VALUES
('AUTRES_DISPOSITIFS', 1, 'CEJ', 'Contrat d''engagement jeune', NULL, NULL, NULL, NULL),
('AUTRES_DISPOSITIFS', 2, 'GARANTIE_JEUNES', 'Garantie jeunes', NULL, NULL, NULL, NULL),
('AUTRES_DISPOSITIFS', 3, 'EMPLOI_AVENIR', 'Emploi d''avenir', NULL, NULL, NULL, NULL),
('AUTRES_DISPOSITIFS', 4, 'PARRAINAGE', 'Parrainage', NULL, NULL, NULL, NULL),
('AUTRES_DISPOSITIFS', 5, 'IAE', 'Insertion par l''activité économique', NULL, NULL, NULL, NULL),
('AUTRES_DISPOSITIFS', 6, 'SERVICE_CIVIQUE', 'Service civique', NULL, NULL, NULL, NULL),
('AUTRES_DISPOSITIFS', 7, 'AUTRE', 'Autre accompagnement', NULL, NULL, NULL, NULL);
