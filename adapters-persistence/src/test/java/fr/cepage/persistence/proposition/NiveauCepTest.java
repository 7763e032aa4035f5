package fr.cepage.persistence.proposition;

import fr.cepage.application.dossier.DossierQueries;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.proposition.PropositionRepository;
import fr.cepage.persistence.TestPersistance;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** The level of a dossier is the same wherever it is read, on thousands of dossiers in every situation. */
@TestPersistance
@Tag("NIV-01")
@Tag("NIV-02")
class NiveauCepTest {
    private static final int NOMBRE = 3_000;
    private static final int ECHANTILLON = 300;
    private static final int NIVEAU_MAX = 3;
    /**
     * Every combination of six CEP situations, seven states of a proposition, attached or not, of yesterday, today or
     * tomorrow, spread over the dossiers by their rank.
     */
    private static final String REMPLIR = """
            INSERT INTO dossier (id, structure, version, numero, civilite, nom_naissance, prenom, date_naissance)
            SELECT ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, :s, 1, 'N' || n, 'MME',
                'Nom' || (n % 97), 'Prénom' || n, DATE '2006-01-01' FROM generate_series(1, :n) n;
            INSERT INTO dispositif_cep (id, structure, dossier_id, version, date_entree, date_entretien_initialisation,
                aiguilleur, motif_sollicitation, date_fin_reelle, motif_sortie)
            SELECT gen_random_uuid(), structure, id, 1, j - 100, j - 100, 'A', 'M',
                CASE WHEN r % 6 IN (4, 5) THEN j - 10 END, CASE WHEN r % 6 IN (4, 5) THEN 'X' END
            FROM rangs WHERE r % 6 > 0;
            INSERT INTO phase_cep (dispositif_id, structure, dossier_id, phase, debut, fin)
            SELECT d.id, d.structure, d.dossier_id, 2, d.date_entree, CASE r % 6
                WHEN 2 THEN j - 1 WHEN 3 THEN j WHEN 4 THEN d.date_fin_reelle WHEN 5 THEN j - 51 END
            FROM dispositif_cep d JOIN rangs ON rangs.id = d.dossier_id;
            INSERT INTO phase_cep (dispositif_id, structure, dossier_id, phase, debut, fin)
            SELECT d.id, d.structure, d.dossier_id, 3,
                CASE r % 6 WHEN 2 THEN j WHEN 3 THEN j + 1 ELSE j - 50 END, d.date_fin_reelle
            FROM dispositif_cep d JOIN rangs ON rangs.id = d.dossier_id WHERE r % 6 IN (2, 3, 5);
            INSERT INTO offre_de_test SELECT 1;
            """;

    @Autowired
    private DossierQueries queries;

    @Autowired
    private DossierRepository dossiers;

    @Autowired
    private DispositifCepRepository ceps;

    @Autowired
    private PropositionRepository propositions;

    @Autowired
    private PlatformTransactionManager transactions;
}
