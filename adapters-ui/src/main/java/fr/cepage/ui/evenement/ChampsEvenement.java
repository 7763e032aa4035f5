package fr.cepage.ui.evenement;

import com.vaadin.flow.component.checkbox.Checkbox;
import fr.cepage.application.droits.RechercherUtilisateurs;
import fr.cepage.application.evenement.EvenementPrepare;
import fr.cepage.application.evenement.EvenementVue;
import fr.cepage.application.evenement.SaisieEvenement;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.application.referentiel.ConsulterReferentielActivites;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.ui.commun.ChampDate;
import fr.cepage.ui.commun.ChampListe;
import fr.cepage.ui.commun.ChampPersonne;
import fr.cepage.ui.commun.SectionFormulaire;
import fr.cepage.ui.commun.SectionFormulaire.Poseur;
import fr.cepage.ui.commun.Textes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of an event (EVT-01), for its own form and for every act that opens one. */
public final class ChampsEvenement implements SectionFormulaire {

    private final ChampDate date = new ChampDate("evenement.champ.date");
    private final ChampContextes contextes;
    private final ChampListe sens;
    private final ChampListe nature;
    private final ChampListe lieuAccueil;
    private final ChampListe fonction;
    private final ChampPersonne intervenant;
    private final ChampCommentaire commentaire = new ChampCommentaire("evenement.champ.commentaire");
    private final Checkbox sansRendezVous = new Checkbox(Textes.texte("evenement.champ.sans-rendez-vous"));
    private final DureeEtActes details;

    public ChampsEvenement(
            ConsulterListe listes, RechercherUtilisateurs utilisateurs, ConsulterReferentielActivites activites) {
        contextes = new ChampContextes(listes.execute(Liste.CONTEXTES_EVENEMENT, null));
        sens = liste("evenement.champ.sens", Liste.SENS_EVENEMENT, listes);
        nature = liste("evenement.champ.nature", Liste.NATURES_EVENEMENT, listes);
        lieuAccueil = liste("evenement.champ.lieu-accueil", Liste.LIEUX_ACCUEIL, listes);
        fonction = liste("evenement.champ.fonction", Liste.FONCTIONS, listes);
        intervenant = new ChampPersonne("evenement.champ.intervenant", utilisateurs);
        details = new DureeEtActes(activites);
    }

    private static ChampListe liste(String cleLibelle, Liste liste, ConsulterListe listes) {
        return new ChampListe(cleLibelle).proposer(listes.execute(liste, null));
    }

    @Override
    public void poser(Poseur poseur) {
        poseur.obligatoire("date", date);
        poseur.champ("contextes", contextes);
        poseur.obligatoire("sens", sens);
        poseur.obligatoire("nature", nature);
        poseur.obligatoire("lieuAccueil", lieuAccueil);
        poseur.obligatoire("fonction", fonction);
        poseur.obligatoire("intervenant", intervenant);
        poseur.champ("sansRendezVous", sansRendezVous);
        poseur.champ("commentaire", commentaire);
        details.poser(poseur);
    }

    /** What is already known of a new event. */
    public void preparer(EvenementPrepare prepare) {
        SaisieEvenement saisie = prepare.saisie();
        date.setValue(saisie.date());
        contextes.choisirCodes(saisie.contextes());
        choisir(sens, saisie.sens());
        choisir(nature, saisie.nature());
        choisir(lieuAccueil, saisie.lieuAccueil());
        choisir(fonction, saisie.fonction());
        intervenant.setValue(prepare.intervenant());
        commentaire.setValue(Textes.ouVide(saisie.commentaire()));
        sansRendezVous.setValue(saisie.sansRendezVous());
        details.montrer(saisie.duree(), List.of());
    }

    /** An event as it is stored; values that are no longer valid stay (NOM-01). */
    public void montrer(EvenementVue evenement) {
        date.setValue(evenement.date());
        contextes.montrer(evenement.contextes());
        sens.choisir(evenement.sens());
        nature.choisir(evenement.nature());
        lieuAccueil.choisir(evenement.lieuAccueil());
        fonction.choisir(evenement.fonction());
        intervenant.setValue(evenement.intervenant());
        commentaire.setValue(Textes.ouVide(evenement.commentaire()));
        sansRendezVous.setValue(evenement.sansRendezVous());
        details.montrer(evenement.duree(), evenement.actes());
    }

    private static void choisir(ChampListe champ, @Nullable String code) {
        champ.clear();
        if (code != null) {
            champ.choisirCode(code);
        }
    }

    /** For acts whose own day is that of the event. */
    public ChampDate date() {
        return date;
    }

    public SaisieEvenement saisie() {
        return new SaisieEvenement(
                date.getValue(),
                contextes.codes(),
                sens.code(),
                nature.code(),
                lieuAccueil.code(),
                fonction.code(),
                intervenant.sub(),
                commentaire.getValue(),
                sansRendezVous.getValue(),
                details.minutes(),
                details.actes());
    }
}
