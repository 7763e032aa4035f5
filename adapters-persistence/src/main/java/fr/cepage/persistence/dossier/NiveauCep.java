package fr.cepage.persistence.dossier;

/**
 * The one definition of niveauCep in SQL: 2 or 3 while a CEP is en cours, by its phase on that day, else 1 from the day
 * since which the view {@code niveau_1} gives one, else 0 (NIV-01, NIV-02, NIV-03, PHA-03). Computed dossier by dossier,
 * through indexes: a page or a sheet never reads what it does not show.
 */
final class NiveauCep {

    /** Of the dossier {@code d} on {@code :jour}. */
    static final String DE_D = """
            coalesce(
                (SELECT CASE WHEN ph.debut <= :jour THEN 3 ELSE 2 END
                FROM dispositif_cep c LEFT JOIN phase_cep ph ON ph.dispositif_id = c.id AND ph.phase = 3
                WHERE c.dossier_id = d.id AND c.date_fin_reelle IS NULL),
                CASE WHEN EXISTS (
                    SELECT FROM niveau_1 n WHERE n.structure = d.structure AND n.dossier_id = d.id
                    AND n.date <= :jour)
                THEN 1 ELSE 0 END)""";

    private NiveauCep() {}
}
