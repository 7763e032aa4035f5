package fr.cepage.application.support;

import fr.cepage.application.commun.AnnulationVue;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.domain.dossier.Annulation;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.droits.UtilisateurRepository;
import fr.cepage.domain.structure.StructureCode;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names people as their structure knows or knew them; by their {@code sub} when it never did. */
record PersonnesConnues(UtilisateurRepository utilisateurs) {

    PersonneVue vue(UtilisateurId id, StructureCode structure) {
        return utilisateurs.findAllKnownById(Set.of(id), structure).stream()
                .map(Utilisateur::nom)
                .findFirst()
                .map(nom -> new PersonneVue(id, nom))
                .orElseGet(() -> new PersonneVue(id, id.sub()));
    }

    @Nullable
    AnnulationVue annulation(Optional<Annulation> annulation, StructureCode structure) {
        return annulation
                .map(faite -> new AnnulationVue(
                        faite.instant(),
                        vue(faite.auteur(), structure),
                        faite.raison().valeur()))
                .orElse(null);
    }
}
