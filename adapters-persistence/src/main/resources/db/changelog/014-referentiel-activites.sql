--liquibase formatted sql

--changeset cepage:014-referentiel-activites
-- REF-01. A later version stands beside the ones before, which stay for what was written down under them. An act keeps its
-- code from version to version and may stand at another place, under another label; on one day one version alone is valid.
CREATE TABLE activite_version (
    code     text PRIMARY KEY,
    libelle  text NOT NULL,
    depuis   date NOT NULL,
    jusqu_au date,
    CONSTRAINT activite_version_validite CHECK (depuis <= jusqu_au),
    CONSTRAINT activite_version_seule EXCLUDE USING gist (daterange(depuis, jusqu_au, '[]') WITH &&)
);
CREATE TABLE activite_mission (
    version text    NOT NULL REFERENCES activite_version (code),
    code    text    NOT NULL,
    niveau  text    NOT NULL,
    ordre   integer NOT NULL,
    libelle text    NOT NULL,
    PRIMARY KEY (version, code),
    UNIQUE (version, niveau, ordre),
    CONSTRAINT activite_mission_niveau CHECK (niveau IN ('NIVEAU_1', 'NIVEAU_2', 'NIVEAU_3', 'TRANSVERSAL'))
);
CREATE TABLE activite_objectif (
    version text    NOT NULL,
    code    text    NOT NULL,
    mission text    NOT NULL,
    ordre   integer NOT NULL,
    libelle text    NOT NULL,
    PRIMARY KEY (version, code),
    UNIQUE (version, mission, ordre),
    FOREIGN KEY (version, mission) REFERENCES activite_mission (version, code)
);
CREATE TABLE activite_acte (
    version   text    NOT NULL,
    code      text    NOT NULL,
    objectif  text    NOT NULL,
    ordre     integer NOT NULL,
    libelle   text    NOT NULL,
    categorie text,
    PRIMARY KEY (version, code),
    UNIQUE (version, objectif, ordre),
    FOREIGN KEY (version, objectif) REFERENCES activite_objectif (version, code),
    CONSTRAINT activite_acte_code CHECK (code ~ '^[A-Z0-9_]{1,60}$'),
    CONSTRAINT activite_acte_categorie CHECK (
        categorie IN ('VIGILANCE', 'ALLIANCE', 'TRANSVERSAL', 'FICHE_TECHNIQUE', 'LIVRABLE'))
);
-- What an act is called, valid today or not: as the last version says that knows it.
CREATE VIEW acte_connu WITH (security_invoker = true) AS
    SELECT DISTINCT ON (a.code) a.code, a.libelle
    FROM activite_acte a JOIN activite_version v ON v.code = a.version
    ORDER BY a.code, v.depuis DESC;
GRANT SELECT ON activite_version, activite_mission, activite_objectif, activite_acte, acte_connu TO cepage_app;

--changeset cepage:014-cahier-des-charges-2014
-- The arrêté of 16 July 2014, in the words of the operators' common reference. An act without a category is one that the
-- legend of its three tables leaves white.
INSERT INTO activite_version (code, libelle, depuis) VALUES
('CAHIER_DES_CHARGES_2014', 'Cahier des charges du 16 juillet 2014', '2014-07-16');

INSERT INTO activite_mission (version, niveau, ordre, code, libelle)
SELECT 'CAHIER_DES_CHARGES_2014', m.* FROM (VALUES
('NIVEAU_1', 1, 'N1_ACCUEIL', 'Analyser la demande et trouver la structure qui y répond'),
('NIVEAU_1', 2, 'N1_INFORMATION', 'Donner accès à l’information'),
('NIVEAU_1', 3, 'N1_CONTINUITE', 'Inscrire l’accueil dans une orientation tout au long de la vie'),
('NIVEAU_1', 4, 'N1_REPERES', 'Donner à la personne ses premiers repères'),
('NIVEAU_2', 1, 'N2_DEMANDE', 'Clarifier la demande et les priorités'),
('NIVEAU_2', 2, 'N2_APPUI', 'Appuyer la personne selon des modalités convenues'),
('NIVEAU_2', 3, 'N2_PROJET', 'Définir le projet : compétences, emplois visés, faisabilité'),
('NIVEAU_2', 4, 'N2_PARCOURS', 'Examiner formation, VAE et prestations complémentaires'),
('NIVEAU_2', 5, 'N2_STRATEGIE', 'Préparer la réalisation du projet selon les opportunités'),
('NIVEAU_3', 1, 'N3_PLAN', 'Fixer étapes, actions, parcours de formation, financement et calendrier'),
('NIVEAU_3', 2, 'N3_SUIVI', 'Soutenir la réalisation du projet'),
('NIVEAU_3', 3, 'N3_REAJUSTEMENT', 'Actualiser le plan d’action quand le projet est remis en cause'),
('TRANSVERSAL', 1, 'T_INFORMATION', 'Mettre à disposition une information utile au projet'),
('TRANSVERSAL', 2, 'T_METHODE', 'Apporter méthodes et outils d’aide à la décision'),
('TRANSVERSAL', 3, 'T_ALLIANCE', 'Construire une alliance de travail fondée sur la confiance')
) AS m (niveau, ordre, code, libelle);

INSERT INTO activite_objectif (version, mission, ordre, code, libelle)
SELECT 'CAHIER_DES_CHARGES_2014', o.* FROM (VALUES
('N1_ACCUEIL', 1, 'N1_MISE_EN_RELATION', 'Répondre aux attentes et mettre en relation avec le bon opérateur'),
('N1_INFORMATION', 1, 'N1_RESSOURCES', 'Faire connaître les ressources et donner envie de s’en servir'),
('N1_CONTINUITE', 1, 'N1_DEMARCHES_RAPPROCHEES', 'Relier les démarches CEP proches dans le temps'),
('N1_REPERES', 1, 'N1_PREMIERE_APPROCHE', 'Aborder une première fois sa situation, les métiers et les acteurs'),
('N2_DEMANDE', 1, 'N2_ANALYSE_PARTAGEE', 'Analyser ensemble la situation de la personne'),
('N2_APPUI', 1, 'N2_OBJET_DE_LA_RELATION', 'S’accorder sur le but de la relation et l’appui apporté'),
('N2_PROJET', 1, 'N2_COCONSTRUCTION', 'Construire le projet ensemble'),
('N2_PARCOURS', 1, 'N2_RECOURS_AUX_PRESTATIONS', 'Étudier ensemble le recours à des prestations'),
('N2_STRATEGIE', 1, 'N2_SCENARIOS', 'Arrêter une stratégie, des scénarios et des solutions de rechange'),
('N3_PLAN', 1, 'N3_PLAN_D_ACTION', 'Définir le plan d’action, ses étapes et sa mise en œuvre'),
('N3_SUIVI', 1, 'N3_SUIVI_DIFFERENCIE', 'Suivre chacun selon son besoin, son autonomie et son rythme'),
('N3_REAJUSTEMENT', 1, 'N3_REVOIR_LE_PLAN', 'Réajuster la stratégie et le plan, voire revoir le projet'),
('T_INFORMATION', 1, 'T_INTERET_DE_LA_DEMARCHE', 'Faire percevoir l’intérêt d’une démarche de projet'),
('T_INFORMATION', 2, 'T_SE_REPERER', 'Aider à se repérer et à voir les enjeux de son évolution'),
('T_METHODE', 1, 'T_DECISION_ECLAIREE', 'Accompagner une décision éclairée et autonome'),
('T_ALLIANCE', 1, 'T_LIBERTE_DE_CHOIX', 'Garantir la liberté de s’engager et de choisir'),
('T_ALLIANCE', 2, 'T_REFERENT_DE_PARCOURS', 'Assurer la continuité par un référent dès le niveau 2')
) AS o (mission, ordre, code, libelle);

INSERT INTO activite_acte (version, objectif, ordre, code, libelle, categorie)
SELECT 'CAHIER_DES_CHARGES_2014', a.* FROM (VALUES
('N1_MISE_EN_RELATION', 1, 'N1_QUALIFIER_LA_DEMANDE', 'Comprendre, reformuler et faire préciser la demande', NULL),
('N1_MISE_EN_RELATION', 2, 'N1_ACCUEIL_DE_QUALITE', 'Accueillir avec qualité, selon les valeurs du SPRO', NULL),
('N1_MISE_EN_RELATION', 3, 'N1_PROPOSER_LA_SUITE', 'Proposer de poursuivre en niveau 2 ou 3', NULL),
('N1_MISE_EN_RELATION', 4, 'N1_FICHE_DE_LIAISON', 'Remettre la fiche de liaison SPRO vers le niveau 2', 'LIVRABLE'),
('N1_RESSOURCES', 1, 'N1_PREMIERE_INFORMATION', 'Apporter une première information utile', NULL),
('N1_RESSOURCES', 2, 'N1_INFORMATION_COMPRISE', 'Vérifier que l’information est comprise, dont l’intérêt d’un CEP', NULL),
('N1_RESSOURCES', 3, 'N1_INFORMATION_DU_TERRITOIRE', 'Choisir l’information du territoire selon la mobilité souhaitée', 'VIGILANCE'),
('N1_DEMARCHES_RAPPROCHEES', 1, 'N1_DEMARCHE_ANTERIEURE', 'Demander si une démarche de projet a déjà eu lieu', NULL),
('N1_PREMIERE_APPROCHE', 1, 'N1_EVOLUTION_DES_METIERS', 'Situer l’environnement professionnel et les métiers du territoire', 'TRANSVERSAL'),
('N1_PREMIERE_APPROCHE', 2, 'N1_PAYSAGE_DES_RESSOURCES', 'Montrer où trouver informations, services et outils', 'TRANSVERSAL'),
('N1_PREMIERE_APPROCHE', 3, 'N1_DECOUVRIR_DES_METIERS', 'Inciter à découvrir métiers et environnements professionnels', 'TRANSVERSAL'),
('N1_PREMIERE_APPROCHE', 4, 'N1_ANALYSER_L_INFORMATION', 'Transmettre une méthode pour analyser l’information', 'TRANSVERSAL'),
('N1_PREMIERE_APPROCHE', 5, 'N1_SITUATION_PROFESSIONNELLE', 'Faire une première analyse de la situation professionnelle', 'TRANSVERSAL'),
('N1_PREMIERE_APPROCHE', 6, 'N1_ACTEURS_UTILES', 'Identifier les acteurs qui peuvent aider', 'TRANSVERSAL'),
('N2_ANALYSE_PARTAGEE', 1, 'N2_BESOIN', 'Identifier le besoin : recul, situation, objectifs, priorités', NULL),
('N2_ANALYSE_PARTAGEE', 2, 'N2_CONTINUITE_VERS_LE_NIVEAU_3', 'Montrer l’intérêt du niveau 2 et le lien avec le niveau 3', 'VIGILANCE'),
('N2_OBJET_DE_LA_RELATION', 1, 'N2_MODALITES_D_ACCOMPAGNEMENT', 'Convenir des objectifs et des modalités de l’accompagnement', 'ALLIANCE'),
('N2_COCONSTRUCTION', 1, 'N2_ATOUTS_ET_FREINS', 'Repérer les atouts et les freins', NULL),
('N2_COCONSTRUCTION', 2, 'N2_COMPETENCES_RESSOURCES', 'Identifier et valoriser les compétences ressources', NULL),
('N2_COCONSTRUCTION', 3, 'N2_EXPLORER_L_ENVIRONNEMENT', 'Explorer son environnement professionnel et d’autres', 'TRANSVERSAL'),
('N2_COCONSTRUCTION', 4, 'N2_DISTANCE_AUX_OBJECTIFS', 'Mesurer l’écart entre la personne, ses objectifs et le marché', NULL),
('N2_COCONSTRUCTION', 5, 'N2_COMPETENCES_A_MOBILISER', 'Identifier les compétences à transférer ou à acquérir, avec un bilan si utile', NULL),
('N2_COCONSTRUCTION', 6, 'N2_METHODE_DE_PROJET', 'Apporter une méthode pour construire le projet', 'TRANSVERSAL'),
('N2_RECOURS_AUX_PRESTATIONS', 1, 'N2_EXAMINER_DES_PRESTATIONS', 'Examiner l’intérêt et les conditions de prestations complémentaires', NULL),
('N2_RECOURS_AUX_PRESTATIONS', 2, 'N2_CADRER_LA_PRESTATION', 'Cadrer la prestation : contenu, attendus, réalisation, suivi', NULL),
('N2_RECOURS_AUX_PRESTATIONS', 3, 'N2_LIEN_AVEC_LE_PRESTATAIRE', 'Faire le lien avec le prestataire', NULL),
('N2_RECOURS_AUX_PRESTATIONS', 4, 'N2_RESULTATS_DE_PRESTATION', 'Tirer parti des résultats des prestations pour le projet', NULL),
('N2_SCENARIOS', 1, 'N2_LEVIERS_ET_OUTILS', 'Identifier leviers, dispositifs et outils, VAE si besoin', NULL),
('N2_SCENARIOS', 2, 'N2_SYNTHESE_PARTIE_I', 'Remettre la synthèse partie I : projet et stratégie', 'LIVRABLE'),
('N3_PLAN_D_ACTION', 1, 'N3_OBJECTIFS_INTERMEDIAIRES', 'Fixer des objectifs intermédiaires', NULL),
('N3_PLAN_D_ACTION', 2, 'N3_ACTIONS_PAR_ETAPE', 'Déterminer les actions de chaque étape', NULL),
('N3_PLAN_D_ACTION', 3, 'N3_DISPOSITIFS_A_MOBILISER', 'Préciser les dispositifs et prestations à mobiliser', NULL),
('N3_PLAN_D_ACTION', 4, 'N3_INGENIERIE_DE_PARCOURS', 'Monter le parcours de formation et son financement', NULL),
('N3_PLAN_D_ACTION', 5, 'N3_CALENDRIER', 'Arrêter un calendrier prévisionnel', NULL),
('N3_PLAN_D_ACTION', 6, 'N3_INTERMEDIATION', 'Agir pour la personne auprès des organismes, financeurs et partenaires', NULL),
('N3_PLAN_D_ACTION', 7, 'N3_REFUS_DE_FINANCEMENT', 'Après un refus de financement, chercher une autre solution et réajuster le plan', NULL),
('N3_PLAN_D_ACTION', 8, 'N3_INGENIERIE_FINANCIERE', 'S’appuyer sur la fiche « ingénierie financière » (annexe 16)', 'FICHE_TECHNIQUE'),
('N3_PLAN_D_ACTION', 9, 'N3_SYNTHESE_PARTIE_II', 'Remettre la synthèse partie II : plan d’action et plan de financement', 'LIVRABLE'),
('N3_SUIVI_DIFFERENCIE', 1, 'N3_MODALITES_DE_SUIVI', 'Convenir des objectifs et des modalités du suivi', 'ALLIANCE'),
('N3_REVOIR_LE_PLAN', 1, 'N3_CONTACT_EN_CAS_DE_DIFFICULTE', 'Dire comment joindre le conseiller si la situation change', 'ALLIANCE'),
('N3_REVOIR_LE_PLAN', 2, 'N3_REAJUSTER_ENSEMBLE', 'Examiner ensemble comment réajuster stratégie, plan ou projet', NULL),
('T_INTERET_DE_LA_DEMARCHE', 1, 'T_ATELIER_CEP', 'Proposer un atelier en petit groupe sur la démarche CEP', 'TRANSVERSAL'),
('T_SE_REPERER', 1, 'T_ELABORER_L_INFORMATION', 'Contribuer à une information adaptée et la partager entre opérateurs', 'TRANSVERSAL'),
('T_SE_REPERER', 2, 'T_EXPLIQUER_L_INFORMATION', 'Fournir l’information, l’expliquer et vérifier qu’elle est comprise', 'TRANSVERSAL'),
('T_SE_REPERER', 3, 'T_SERVICES_MOBILISABLES', 'Informer des services et prestations de l’opérateur', 'TRANSVERSAL'),
('T_DECISION_ECLAIREE', 1, 'T_OUTILS_DE_DECISION', 'Apporter soutien, contenus et outils d’aide à la décision', 'TRANSVERSAL'),
('T_DECISION_ECLAIREE', 2, 'T_CONDUITE_DE_PROJET', 'Faire acquérir une méthode de conduite de projet', 'TRANSVERSAL'),
('T_DECISION_ECLAIREE', 3, 'T_RECHERCHE_D_INFORMATION', 'Faire acquérir des techniques de recherche et d’organisation de l’information', 'TRANSVERSAL'),
('T_DECISION_ECLAIREE', 4, 'T_MOTIVATION_ET_GOUTS', 'Interroger motivation, atouts et goûts', 'TRANSVERSAL'),
('T_DECISION_ECLAIREE', 5, 'T_EXPLORATION_DES_METIERS', 'Faire explorer métiers et environnements professionnels', 'TRANSVERSAL'),
('T_DECISION_ECLAIREE', 6, 'T_FACTEURS_CLES', 'Amener à peser les facteurs clés d’un projet réaliste', 'TRANSVERSAL'),
('T_LIBERTE_DE_CHOIX', 1, 'T_ENGAGEMENTS_PARTAGES', 'Convenir des modalités et formaliser engagements et rôle du conseiller', 'ALLIANCE'),
('T_REFERENT_DE_PARCOURS', 1, 'T_INTERLOCUTEUR', 'Être l’interlocuteur du parcours et l’intermédiaire à la demande', 'ALLIANCE')
) AS a (objectif, ordre, code, libelle, categorie);
