package fr.cepage.domain.droits;

import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.CLAIRE;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.structure.StructureCode;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every {@link UtilisateurRepository} does. */
public abstract class UtilisateurRepositoryContract {
    private static final UtilisateurId DENIS = new UtilisateurId("denis");

    private UtilisateurRepository utilisateurs;

    /** An empty one. */
    protected abstract UtilisateurRepository depot();

    /** Whose people are touched from now on. */
    protected void agirPour(StructureCode structure) {}

    @BeforeEach
    void preparer() {
        agirPour(MARSEILLE);
        utilisateurs = depot();
    }

    @Test
    void rend_ce_qui_est_enregistre() {
        Utilisateur claire = new Utilisateur(CLAIRE, "Claire Bonnet", MARSEILLE, false);
        Utilisateur programme = new Utilisateur(new UtilisateurId("integrateur"), "Intégrateur", MARSEILLE, true);

        utilisateurs.save(claire);
        utilisateurs.save(programme);

        assertThat(utilisateurs.findAllKnownById(Set.of(CLAIRE, programme.id(), DENIS), MARSEILLE))
                .containsExactlyInAnyOrder(claire, programme);
        assertThat(utilisateurs.findAllById(Set.of(CLAIRE, programme.id(), DENIS), MARSEILLE))
                .containsExactlyInAnyOrder(claire, programme);
    }

    @Test
    void remplace_un_nom_qui_a_change() {
        utilisateurs.save(new Utilisateur(CLAIRE, "Claire Bonnet", MARSEILLE, false));
        Utilisateur mariee = new Utilisateur(CLAIRE, "Claire Petit", MARSEILLE, false);

        utilisateurs.save(mariee);

        assertThat(utilisateurs.findAllById(Set.of(CLAIRE), MARSEILLE)).containsExactly(mariee);
    }

    @Test
    @Tag("DRO-04")
    void suit_une_personne_qui_change_de_structure() {
        utilisateurs.save(new Utilisateur(CLAIRE, "Claire Bonnet", MARSEILLE, false));
        agirPour(BORDEAUX);
        Utilisateur partie = new Utilisateur(CLAIRE, "Claire Bonnet", BORDEAUX, false);

        utilisateurs.save(partie);

        assertThat(utilisateurs.findAllById(Set.of(CLAIRE), BORDEAUX)).containsExactly(partie);
        agirPour(MARSEILLE);
        assertThat(utilisateurs.findAllById(Set.of(CLAIRE), MARSEILLE)).isEmpty();
        assertThat(utilisateurs.findAllKnownById(Set.of(CLAIRE), MARSEILLE))
                .extracting(Utilisateur::nom)
                .containsExactly("Claire Bonnet");
    }

    @Test
    @Tag("DRO-04")
    void ne_trouve_pas_quelqu_un_d_une_autre_structure() {
        utilisateurs.save(new Utilisateur(CLAIRE, "Claire Bonnet", MARSEILLE, false));

        agirPour(BORDEAUX);

        assertThat(utilisateurs.findAllById(Set.of(CLAIRE), BORDEAUX)).isEmpty();
        assertThat(utilisateurs.findAllKnownById(Set.of(CLAIRE), BORDEAUX)).isEmpty();
    }

    @Test
    void ne_trouve_personne_quand_on_ne_cherche_personne() {
        assertThat(utilisateurs.findAllById(Set.of(), MARSEILLE)).isEmpty();
        assertThat(utilisateurs.findAllKnownById(Set.of(), MARSEILLE)).isEmpty();
    }
}
