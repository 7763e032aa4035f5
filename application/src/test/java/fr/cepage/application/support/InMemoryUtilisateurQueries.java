package fr.cepage.application.support;

import fr.cepage.application.commun.DemandePage;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.droits.UtilisateurQueries;
import fr.cepage.domain.commun.Mots;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.structure.StructureCode;
import java.util.Comparator;
import java.util.List;

/** Finds people among those in memory. */
final class InMemoryUtilisateurQueries implements UtilisateurQueries {
    private final InMemoryUtilisateurRepository utilisateurs;

    InMemoryUtilisateurQueries(InMemoryUtilisateurRepository utilisateurs) {
        this.utilisateurs = utilisateurs;
    }

    @Override
    public Page<PersonneVue> rechercher(StructureCode structure, List<String> mots, DemandePage page) {
        List<PersonneVue> trouvees = utilisateurs.tous(structure).stream()
                .filter(utilisateur -> !utilisateur.service())
                .filter(utilisateur ->
                        String.join(" ", Mots.de(utilisateur.nom())).contains(String.join(" ", mots)))
                .sorted(Comparator.comparing(Utilisateur::nom))
                .map(utilisateur -> new PersonneVue(utilisateur.id(), utilisateur.nom()))
                .toList();
        return Pages.de(trouvees, page);
    }
}
