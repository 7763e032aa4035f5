package fr.cepage.persistence.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class PostgresDeTestTest {

    @Test
    void donne_a_l_application_un_role_que_la_securite_par_ligne_retient() {
        JdbcTemplate jdbc = new JdbcTemplate(new DriverManagerDataSource(
                PostgresDeTest.jdbcUrl(), PostgresDeTest.application(), PostgresDeTest.motDePasseApplication()));

        assertThat(jdbc.queryForObject(
                        "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user", Boolean.class))
                .isFalse();
        assertThat(jdbc.queryForObject("SHOW server_version", String.class)).startsWith("18");
    }
}
