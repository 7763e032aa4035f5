package fr.cepage.ui.demande;

import fr.cepage.application.demande.DemandeVue;
import fr.cepage.application.demande.SaisieDemande;
import fr.cepage.domain.referentiel.ValeurListe;
import fr.cepage.ui.commun.ChampDate;
import fr.cepage.ui.commun.ChampListe;
import fr.cepage.ui.commun.SectionFormulaire;
import fr.cepage.ui.commun.SectionFormulaire.Poseur;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.evenement.ChampCommentaire;
import java.time.LocalDate;
import java.util.List;

/** The fields of a demande (DEM-01). */
final class ChampsDemande implements SectionFormulaire {

    private final ChampDate date = new ChampDate("demande.champ.date");
    private final ChampListe nature = new ChampListe("demande.champ.nature");
    private final ChampCommentaire commentaire = new ChampCommentaire("demande.champ.commentaire");

    /** @param themes those that can be chosen today */
    ChampsDemande(List<ValeurListe> themes) {
        nature.proposer(themes);
    }

    @Override
    public void poser(Poseur poseur) {
        poseur.obligatoire("date", date);
        poseur.obligatoire("nature", nature);
        poseur.champ("commentaire", commentaire);
    }

    void preparer(LocalDate aujourdhui) {
        date.setValue(aujourdhui);
        nature.clear();
        commentaire.clear();
    }

    void montrer(DemandeVue demande) {
        date.setValue(demande.date());
        nature.choisir(demande.nature());
        commentaire.setValue(Textes.ouVide(demande.commentaire()));
    }

    SaisieDemande saisie() {
        return new SaisieDemande(date.getValue(), nature.code(), commentaire.getValue(), null);
    }
}
