package fr.cepage.persistence.idempotence;

import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.CLAIRE;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cepage.application.idempotence.CleIdempotence;
import fr.cepage.application.idempotence.RegistreIdempotence;
import fr.cepage.application.idempotence.RegistreIdempotence.CleReutilisee;
import fr.cepage.application.idempotence.RegistreIdempotence.PremiereRequeteEnCours;
import fr.cepage.application.idempotence.ReponseMemorisee;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.BaseDeTest;
import fr.cepage.persistence.TestPersistance;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@TestPersistance
class RegistreIdempotenceAdapterTest {
    private static final CleIdempotence CLE = new CleIdempotence(MARSEILLE, CLAIRE, "cle-1", "empreinte-1");

    @Autowired
    private RegistreIdempotence registre;

    @Autowired
    private DossierRepository dossiers;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcTemplate jdbc;

    private int travaux;

    @BeforeEach
    void preparer() {
        BaseDeTest.vider();
        BaseDeTest.agirPour(MARSEILLE);
    }

    @Test
    void rend_la_premiere_reponse_sans_refaire_le_travail() {
        ReponseMemorisee premiere = registre.executer(CLE, () -> travail(201));
        ReponseMemorisee seconde = registre.executer(CLE, () -> travail(201));

        assertThat(seconde).isEqualTo(premiere);
        assertThat(seconde.enTetes()).containsEntry("Location", "/api/v1/dossiers/1");
        assertThat(travaux).isEqualTo(1);
        assertThat(dernierNumero()).isEqualTo(1);
    }

    @Test
    void refuse_la_meme_cle_pour_une_autre_requete() {
        registre.executer(CLE, () -> travail(201));
        CleIdempotence autreCorps = new CleIdempotence(MARSEILLE, CLAIRE, "cle-1", "empreinte-2");

        assertThatThrownBy(() -> registre.executer(autreCorps, () -> travail(201)))
                .isInstanceOf(CleReutilisee.class);
        assertThat(travaux).isEqualTo(1);
    }

    @Test
    void ne_confond_pas_deux_appelants() {
        registre.executer(CLE, () -> travail(201));
        registre.executer(
                new CleIdempotence(MARSEILLE, new UtilisateurId("karim"), "cle-1", "empreinte-1"), () -> travail(201));
        BaseDeTest.agirPour(BORDEAUX);
        registre.executer(new CleIdempotence(BORDEAUX, CLAIRE, "cle-1", "empreinte-1"), () -> travail(201, BORDEAUX));

        assertThat(travaux).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 412})
    void ne_retient_pas_un_refus_que_l_on_peut_lever(int statut) {
        registre.executer(CLE, () -> travail(statut));

        assertThat(registre.executer(CLE, () -> travail(201)).statut()).isEqualTo(201);
        assertThat(travaux).isEqualTo(2);
    }

    @Test
    void defait_le_travail_d_un_refus_et_retient_sa_reponse() {
        ReponseMemorisee refus = registre.executer(CLE, () -> travail(409));

        assertThat(dernierNumero()).isZero();
        assertThat(registre.executer(CLE, () -> travail(201))).isEqualTo(refus);
        assertThat(travaux).isEqualTo(1);
    }

    @Test
    void retient_le_refus_d_un_use_case_qui_a_deja_condamne_la_transaction() {
        registre.executer(CLE, () -> {
            try {
                return new TransactionTemplate(transactions).execute(etat -> {
                    throw new IllegalStateException("refus");
                });
            } catch (IllegalStateException refus) {
                return travail(422);
            }
        });

        assertThat(registre.executer(CLE, () -> travail(201)).statut()).isEqualTo(422);
    }

    @Test
    void oublie_une_panne() {
        registre.executer(CLE, () -> travail(503));

        assertThat(registre.executer(CLE, () -> travail(201)).statut()).isEqualTo(201);
        assertThat(dernierNumero()).isEqualTo(1);
    }

    @Test
    void ne_retient_rien_quand_le_travail_echoue() {
        assertThatThrownBy(() -> registre.executer(CLE, () -> {
                    travail(201);
                    throw new IllegalStateException("panne");
                }))
                .hasMessage("panne");

        assertThat(dernierNumero()).isZero();
        assertThat(registre.executer(CLE, () -> travail(201)).statut()).isEqualTo(201);
    }

    @Test
    void fait_patienter_la_seconde_requete_tant_que_la_premiere_court() {
        registre.executer(CLE, () -> {
            CompletableFuture<Void> seconde = CompletableFuture.runAsync(() -> {
                BaseDeTest.agirPour(MARSEILLE);
                registre.executer(CLE, () -> travail(201));
            });
            assertThatThrownBy(seconde::join).hasCauseInstanceOf(PremiereRequeteEnCours.class);
            return travail(201);
        });

        assertThat(travaux).isEqualTo(1);
    }

    @Test
    void oublie_au_bout_de_24_heures() {
        registre.executer(CLE, () -> travail(201));
        vieillir("23 hours 59 minutes");
        registre.executer(CLE, () -> travail(201));
        assertThat(travaux).isEqualTo(1);

        vieillir("1 minute");
        registre.executer(CLE, () -> travail(201));

        assertThat(travaux).isEqualTo(2);
    }

    private void vieillir(String duree) {
        BaseDeTest.proprietaire()
                .execute("ALTER TABLE reponse_idempotente NO FORCE ROW LEVEL SECURITY;"
                        + "UPDATE reponse_idempotente SET instant = instant - INTERVAL '" + duree + "';"
                        + "ALTER TABLE reponse_idempotente FORCE ROW LEVEL SECURITY");
    }

    private ReponseMemorisee travail(int statut) {
        return travail(statut, MARSEILLE);
    }

    private ReponseMemorisee travail(int statut, StructureCode structure) {
        travaux++;
        dossiers.nextNumero(structure);
        return new ReponseMemorisee(
                statut, Map.of("Location", "/api/v1/dossiers/1", "ETag", "\"1\""), "{\"numero\": \"é\"}");
    }

    private long dernierNumero() {
        return new TransactionTemplate(transactions)
                .execute(etat ->
                        jdbc.queryForObject("SELECT coalesce(max(dernier), 0) FROM compteur_dossier", Long.class));
    }
}
