package fr.cepage.persistence.chronologie;

import fr.cepage.application.chronologie.LigneChronologie.Genre;

/** All that has a day on a dossier; each branch reads the few rows of that dossier by its own index. */
final class UnionChronologie {

    static final String APRES = " AND (l.jour, l.rang, l.objet) < (:apresJour, :apresRang, :apresObjet)";

    private static final String EVENEMENTS = """
            SELECT date_evenement AS jour, %d AS rang, '%s' AS genre, id AS objet, NULL AS code, NULL AS auteur,
                NULL AS type_objet, NULL::uuid AS objet_id, NULL::jsonb AS details
            FROM evenement WHERE structure = :structure AND dossier_id = :dossier
            """.formatted(Genre.EVENEMENT.rang(), Genre.EVENEMENT);
    private static final String PROPOSITIONS = """
            SELECT date, %d, '%s', id, NULL, NULL, NULL, NULL, NULL
            FROM proposition WHERE structure = :structure AND dossier_id = :dossier
            """.formatted(Genre.PROPOSITION.rang(), Genre.PROPOSITION);
    private static final String DEMANDES = """
            SELECT date_demande, %d, '%s', id, NULL, NULL, NULL, NULL, NULL
            FROM demande WHERE structure = :structure AND dossier_id = :dossier
            """.formatted(Genre.DEMANDE.rang(), Genre.DEMANDE);

    private static final String RENDEZ_VOUS = """
            SELECT date_heure::date, %d, '%s', id, NULL, NULL, NULL, NULL, NULL
            FROM rendez_vous WHERE structure = :structure AND dossier_id = :dossier
            """.formatted(Genre.RENDEZ_VOUS.rang(), Genre.RENDEZ_VOUS);

    private static final String LIAISONS = """
            SELECT date, %d, '%s', id, NULL, NULL, NULL, NULL, NULL
            FROM liaison_recue WHERE structure = :structure AND dossier_id = :dossier
            """.formatted(Genre.LIAISON.rang(), Genre.LIAISON);
    private static final String ENTREES_CEP = """
            SELECT d.date_entree, %d, '%s', d.id, 'PHASE_' || min(p.phase), NULL, NULL, NULL, NULL
            FROM dispositif_cep d JOIN phase_cep p ON p.dispositif_id = d.id
            WHERE d.structure = :structure AND d.dossier_id = :dossier GROUP BY d.id
            """.formatted(Genre.ENTREE_CEP.rang(), Genre.ENTREE_CEP);
    /** Without the direct entries in phase 3, which are told as entries. */
    private static final String PHASES_3 = """
            SELECT p.debut, %d, '%s', d.id, NULL, NULL, NULL, NULL, NULL
            FROM dispositif_cep d JOIN phase_cep p ON p.dispositif_id = d.id AND p.phase = 3
            WHERE d.structure = :structure AND d.dossier_id = :dossier AND p.debut > d.date_entree
            """.formatted(Genre.PHASE_3.rang(), Genre.PHASE_3);

    private static final String FINS_CEP = """
            SELECT date_fin_reelle, %d, '%s', id, motif_sortie, NULL, NULL, NULL, NULL
            FROM dispositif_cep
            WHERE structure = :structure AND dossier_id = :dossier AND date_fin_reelle IS NOT NULL
            """.formatted(Genre.FIN_CEP.rang(), Genre.FIN_CEP);
    private static final String PACEA =
            """
            SELECT date_entree, %d, '%s', id, NULL, NULL, NULL, NULL, NULL
            FROM pacea WHERE structure = :structure AND dossier_id = :dossier
            UNION ALL
            SELECT date_fin, %d, '%s', id, motif, NULL, NULL, NULL, NULL
            FROM pacea WHERE structure = :structure AND dossier_id = :dossier AND date_fin IS NOT NULL
            """.formatted(Genre.ENTREE_PACEA.rang(), Genre.ENTREE_PACEA, Genre.FIN_PACEA.rang(), Genre.FIN_PACEA);
    /** What only the journal keeps; done during an event, it stands among its actions and is not told again. */
    private static final String ACTES = """
            SELECT (instant AT TIME ZONE :fuseau)::date, %d, '%s', id, action, auteur, type_objet, objet_id, details
            FROM journal
            WHERE structure = :structure AND dossier_id = :dossier AND evenement_id IS NULL AND action NOT IN (:dites)
            """.formatted(Genre.ACTE.rang(), Genre.ACTE);

    /** To be formatted with {@link #APRES} or nothing; names are looked up for the rows that are shown, no others. */
    static final String SQL = """
            SELECT l.*, u.nom AS nom_auteur, ARRAY(
                SELECT x.texte FROM jsonb_each_text(l.details) e
                CROSS JOIN LATERAL (VALUES (0, e.key), (1, e.value)) x (rang, texte)
                ORDER BY e.key, x.rang) AS paires
            FROM (SELECT * FROM (
            """
            + String.join(
                    "UNION ALL ",
                    EVENEMENTS,
                    PROPOSITIONS,
                    DEMANDES,
                    RENDEZ_VOUS,
                    LIAISONS,
                    ENTREES_CEP,
                    PHASES_3,
                    FINS_CEP,
                    PACEA,
                    ACTES)
            + """
            ) l WHERE l.genre IN (:genres)%s ORDER BY l.jour DESC, l.rang DESC, l.objet DESC LIMIT :limite) l
            LEFT JOIN utilisateur u ON u.structure = :structure AND u.sub = l.auteur
            ORDER BY l.jour DESC, l.rang DESC, l.objet DESC""";

    private UnionChronologie() {}
}
