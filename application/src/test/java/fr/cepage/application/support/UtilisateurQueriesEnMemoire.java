package fr.cepage.application.support;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.commun.Precision;
import fr.cepage.application.commun.TexteCherche;
import fr.cepage.application.droits.UtilisateurQueries;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateursEnMemoire;
import fr.cepage.domain.structure.StructureCode;
import java.util.List;

/** Finds people among those who are there. */
record UtilisateurQueriesEnMemoire(UtilisateursEnMemoire utilisateurs) implements UtilisateurQueries {

    @Override
    public Page<PersonneVue> rechercher(
            StructureCode structure, List<String> mots, Precision precision, PageVoulue page) {
        return Pages.croissante(
                        utilisateurs.tous(structure).stream()
                                .filter(utilisateur -> !utilisateur.service())
                                .filter(utilisateur -> repond(utilisateur, mots, precision)),
                        page,
                        utilisateur -> Curseur.de(
                                Pages.tri(utilisateur.nom()), utilisateur.id().sub()))
                .avec(trouve -> new PersonneVue(trouve.id(), trouve.nom()));
    }

    private static boolean repond(Utilisateur utilisateur, List<String> mots, Precision precision) {
        TexteCherche noms = TexteCherche.personne(utilisateur.nom());
        return precision == Precision.EXACTE ? noms.a(mots) : !noms.a(mots) && noms.aPresque(mots);
    }
}
