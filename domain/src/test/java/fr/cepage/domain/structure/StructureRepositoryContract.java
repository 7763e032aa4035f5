package fr.cepage.domain.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link StructureRepository} does, also when nobody acts. */
public abstract class StructureRepositoryContract {
    private static final StructureCode NORD = new StructureCode("97411S00");
    private static final ZoneId LA_REUNION = ZoneId.of("Indian/Reunion");

    private StructureRepository structures;

    /** One that does not know {@code 97411S00}. */
    protected abstract StructureRepository depot();

    @BeforeEach
    void preparer() {
        structures = depot();
    }

    @Test
    void rend_ce_qui_est_enregistre() {
        Structure nord = new Structure(NORD, "Mission locale nord", "ML Nord", "La Réunion", "La Réunion", LA_REUNION);

        structures.save(nord);

        assertThat(structures.findByCode(NORD)).contains(nord);
    }

    @Test
    void remplace_celle_qui_a_ce_code() {
        structures.save(new Structure(NORD, "Mission locale nord", "ML Nord", "La Réunion", "La Réunion", LA_REUNION));
        Structure renommee = new Structure(NORD, "Mission locale du nord", null, null, null, ZoneId.of("Europe/Paris"));

        structures.save(renommee);

        assertThat(structures.findByCode(NORD)).contains(renommee);
    }

    @Test
    void ne_connait_pas_celle_que_personne_n_a_enregistree() {
        assertThat(structures.findByCode(new StructureCode("00000S00"))).isEmpty();
    }
}
