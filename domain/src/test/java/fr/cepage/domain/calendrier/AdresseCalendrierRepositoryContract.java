package fr.cepage.domain.calendrier;

import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.CLAIRE;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.structure.StructureCode;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every {@link AdresseCalendrierRepository} does. */
@Tag("RDV-01")
public abstract class AdresseCalendrierRepositoryContract {
    private static final UtilisateurId KARIM = new UtilisateurId("karim");
    private static final Instant MIDI = Instant.parse("2026-06-15T12:00:00.123456Z");

    private AdresseCalendrierRepository adresses;

    /** An empty one, for somebody of whom nobody knows the structure. */
    protected abstract AdresseCalendrierRepository depot();

    @BeforeEach
    void preparer() {
        adresses = depot();
    }

    @Test
    void rend_ce_qui_est_enregistre_par_empreinte_et_par_proprietaire() {
        AdresseCalendrier deClaire = adresse(CLAIRE, MARSEILLE);
        adresses.save(deClaire);
        adresses.save(adresse(KARIM, MARSEILLE));

        assertThat(adresses.findByEmpreinte(deClaire.empreinte())).contains(deClaire);
        assertThat(adresses.findByProprietaire(CLAIRE, MARSEILLE)).contains(deClaire);
    }

    @Test
    void une_nouvelle_adresse_remplace_l_ancienne() {
        AdresseCalendrier ancienne = adresse(CLAIRE, MARSEILLE);
        AdresseCalendrier nouvelle = adresse(CLAIRE, MARSEILLE);
        adresses.save(ancienne);

        adresses.save(nouvelle);

        assertThat(adresses.findByEmpreinte(ancienne.empreinte())).isEmpty();
        assertThat(adresses.findByEmpreinte(nouvelle.empreinte())).contains(nouvelle);
    }

    @Test
    void une_adresse_revoquee_n_existe_plus() {
        AdresseCalendrier deClaire = adresse(CLAIRE, MARSEILLE);
        AdresseCalendrier deKarim = adresse(KARIM, MARSEILLE);
        adresses.save(deClaire);
        adresses.save(deKarim);

        adresses.delete(CLAIRE, MARSEILLE);
        adresses.delete(CLAIRE, MARSEILLE);

        assertThat(adresses.findByEmpreinte(deClaire.empreinte())).isEmpty();
        assertThat(adresses.findByProprietaire(CLAIRE, MARSEILLE)).isEmpty();
        assertThat(adresses.findByProprietaire(KARIM, MARSEILLE)).contains(deKarim);
    }

    @Test
    @Tag("DRO-04")
    void une_personne_qui_change_de_structure_n_a_plus_l_ancienne_adresse() {
        AdresseCalendrier ancienne = adresse(CLAIRE, MARSEILLE);
        adresses.save(ancienne);
        assertThat(adresses.findByProprietaire(CLAIRE, BORDEAUX)).isEmpty();
        adresses.delete(CLAIRE, BORDEAUX);
        assertThat(adresses.findByProprietaire(CLAIRE, MARSEILLE)).contains(ancienne);

        adresses.save(adresse(CLAIRE, BORDEAUX));

        assertThat(adresses.findByEmpreinte(ancienne.empreinte())).isEmpty();
        assertThat(adresses.findByProprietaire(CLAIRE, MARSEILLE)).isEmpty();
        assertThat(adresses.findByProprietaire(CLAIRE, BORDEAUX)).isPresent();
    }

    private static AdresseCalendrier adresse(UtilisateurId proprietaire, StructureCode structure) {
        return new AdresseCalendrier(
                proprietaire, structure, SecretCalendrier.nouveau().empreinte(), MIDI);
    }
}
