package fr.cepage.application.droits;

import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Enchainement;
import fr.cepage.application.commun.MotsCherches;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.commun.UseCase;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.structure.StructureCode;
import org.jspecify.annotations.Nullable;

/** Finds people of the own structure, to name a référent: exact finds, then those with a typing error (REC-04). */
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
        MotsCherches cherches = MotsCherches.lire(texte);
        if (cherches.vain()) {
            return Page.vide();
        }
        StructureCode structure = appelCourant.appel().codeStructure();
        Enchainement<PersonneVue> suite = new Enchainement<>();
        MotsCherches.precisions(cherches.mots())
                .forEach(precision ->
                        suite.puis(demande -> utilisateurs.rechercher(structure, cherches.mots(), precision, demande)));
        return suite.page(page);
    }
}
