package fr.cepage.persistence.dispositif;

import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.RefusCep;
import fr.cepage.persistence.commun.Contraintes;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the database refuses when two people act at once, in the words of the rules (CEP-02, CEP-11). */
@Component
class ContraintesCep {

    private static final String UN_SEUL_EN_COURS = "dispositif_cep_un_seul_en_cours";
    private static final String SANS_CHEVAUCHEMENT = "phase_cep_sans_chevauchement";

    /** Now rather than at commit, where nobody could refuse any more; then deferred again for the next act. */
    private static final String VERIFIER = """
            SAVEPOINT phases;
            SET CONSTRAINTS phase_cep_sans_chevauchement, phase_cep_3_apres_2 IMMEDIATE;
            SET CONSTRAINTS phase_cep_sans_chevauchement, phase_cep_3_apres_2 DEFERRED;
            RELEASE SAVEPOINT phases""";

    private static final String REVENIR = "ROLLBACK TO SAVEPOINT phases";
    private static final String DERNIER_JOUR_DES_AUTRES = """
            SELECT max(fin) FROM phase_cep WHERE structure = :structure AND dossier_id = :dossier
            AND dispositif_id <> :dispositif HAVING bool_and(fin IS NOT NULL)""";

    private final JdbcClient jdbc;

    ContraintesCep(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Refuses phases that overlap those of another CEP of the dossier. */
    void verifierPhases(DispositifCep cep) {
        try {
            jdbc.sql(VERIFIER).update();
        } catch (RuntimeException echec) {
            if (!SANS_CHEVAUCHEMENT.equals(Contraintes.nom(echec))) {
                throw echec;
            }
            jdbc.sql(REVENIR).update();
            throw chevauchement(cep);
        }
    }

    /** The refusal behind that failure, or the failure itself when no rule stands behind it. */
    static RuntimeException traduire(RuntimeException echec) {
        return Contraintes.traduire(echec, UN_SEUL_EN_COURS, RefusCep.DEJA_EN_COURS);
    }

    private RefusMetier chevauchement(DispositifCep cep) {
        return jdbc.sql(DERNIER_JOUR_DES_AUTRES)
                .param("structure", cep.structure().valeur())
                .param("dossier", cep.dossier().valeur())
                .param("dispositif", cep.id().valeur())
                .query(LocalDate.class)
                .optional()
                .map(fin -> new RefusMetier(RefusCep.CHEVAUCHEMENT, fin.plusDays(1)))
                .orElseGet(() -> new RefusMetier(RefusCep.DEJA_EN_COURS));
    }
}
