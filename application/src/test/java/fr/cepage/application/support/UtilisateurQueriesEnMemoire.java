package fr.cepage.application.support;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.droits.UtilisateurQueries;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateursEnMemoire;
import fr.cepage.domain.structure.StructureCode;
import java.util.List;

/** Finds people among those who are there. */
record UtilisateurQueriesEnMemoire(UtilisateursEnMemoire utilisateurs) implements UtilisateurQueries {

    @Override
    public Page<PersonneVue> rechercher(StructureCode structure, List<String> mots, PageVoulue page) {
        Page<Utilisateur> trouves = Pages.croissante(
                utilisateurs.tous(structure).stream()
                        .filter(utilisateur -> !utilisateur.service())
                        .filter(utilisateur -> mots.stream().allMatch(Pages.tri(utilisateur.nom())::contains)),
                page,
                utilisateur -> Curseur.de(
                        Pages.tri(utilisateur.nom()), utilisateur.id().sub()));
        return new Page<>(
                trouves.elements().stream()
                        .map(trouve -> new PersonneVue(trouve.id(), trouve.nom()))
                        .toList(),
                trouves.suivant());
    }
}
