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

/** Finds people among those who are known. */
final class UtilisateurQueriesEnMemoire implements UtilisateurQueries {
    private final List<Utilisateur> utilisateurs;

    UtilisateurQueriesEnMemoire(List<Utilisateur> utilisateurs) {
        this.utilisateurs = utilisateurs;
    }

    @Override
    public Page<PersonneVue> rechercher(StructureCode structure, List<String> mots, DemandePage page) {
        List<PersonneVue> trouvees = utilisateurs.stream()
                .filter(utilisateur -> utilisateur.structure().equals(structure) && !utilisateur.service())
                .filter(utilisateur ->
                        String.join(" ", Mots.de(utilisateur.nom())).contains(String.join(" ", mots)))
                .sorted(Comparator.comparing(Utilisateur::nom))
                .map(utilisateur -> new PersonneVue(utilisateur.id(), utilisateur.nom()))
                .toList();
        return Pages.de(trouvees, page);
    }
}
