package fr.cepage.application.droits;

import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.commun.UseCase;
import fr.cepage.domain.commun.Mots;
import fr.cepage.domain.droits.Droit;
import org.jspecify.annotations.Nullable;

/** Finds people of the own structure, to name a référent. */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class RechercherUtilisateurs {

    private final AppelCourant appelCourant;
    private final UtilisateurQueries utilisateurs;

    public RechercherUtilisateurs(AppelCourant appelCourant, UtilisateurQueries utilisateurs) {
        this.appelCourant = appelCourant;
        this.utilisateurs = utilisateurs;
    }

    public Page<PersonneVue> execute(@Nullable String texte, PageVoulue page) {
        return utilisateurs.rechercher(appelCourant.appel().codeStructure(), Mots.de(texte == null ? "" : texte), page);
    }
}
