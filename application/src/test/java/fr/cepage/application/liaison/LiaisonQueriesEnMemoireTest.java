package fr.cepage.application.liaison;

import fr.cepage.application.support.LiaisonQueriesEnMemoire;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateursEnMemoire;
import fr.cepage.domain.liaison.LiaisonRecueRepository;
import fr.cepage.domain.liaison.LiaisonsEnMemoire;

class LiaisonQueriesEnMemoireTest extends LiaisonRecueQueriesContract {
    private final LiaisonsEnMemoire liaisons = new LiaisonsEnMemoire();
    private final UtilisateursEnMemoire utilisateurs = new UtilisateursEnMemoire();

    @Override
    protected LiaisonRecueQueries queries() {
        return new LiaisonQueriesEnMemoire(liaisons, utilisateurs);
    }

    @Override
    protected LiaisonRecueRepository depot() {
        return liaisons;
    }

    @Override
    protected Dossier enregistrer(Dossier dossier) {
        return dossier;
    }

    @Override
    protected void connaitre(Utilisateur utilisateur) {
        utilisateurs.save(utilisateur);
    }
}
