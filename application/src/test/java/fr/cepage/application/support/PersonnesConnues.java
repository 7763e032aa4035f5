package fr.cepage.application.support;

import fr.cepage.application.commun.PersonneVue;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.droits.UtilisateurRepository;
import fr.cepage.domain.structure.StructureCode;
import java.util.Set;

/** Names people as their structure knows or knew them; by their {@code sub} when it never did. */
record PersonnesConnues(UtilisateurRepository utilisateurs) {

    PersonneVue vue(UtilisateurId id, StructureCode structure) {
        return utilisateurs.findAllKnownById(Set.of(id), structure).stream()
                .map(Utilisateur::nom)
                .findFirst()
                .map(nom -> new PersonneVue(id, nom))
                .orElseGet(() -> new PersonneVue(id, id.sub()));
    }
}
