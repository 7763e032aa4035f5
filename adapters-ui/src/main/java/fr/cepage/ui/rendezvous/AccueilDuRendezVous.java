package fr.cepage.ui.rendezvous;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.droits.RechercherUtilisateurs;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.application.referentiel.ConsulterReferentielActivites;
import fr.cepage.application.rendezvous.Accueil;
import fr.cepage.application.rendezvous.AccueillirRendezVous;
import fr.cepage.application.rendezvous.PreparerAccueil;
import fr.cepage.application.rendezvous.RendezVousVue;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.rendezvous.ActionRendezVous;
import fr.cepage.domain.rendezvous.RendezVousId;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.Fenetre;
import fr.cepage.ui.commun.FormulaireDeSection;
import fr.cepage.ui.commun.Jours;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.evenement.ChampsNouvelEvenement;
import fr.cepage.ui.evenement.EvenementSaisi;
import org.springframework.stereotype.Component;

/** « Présent »: the presence and the event of it, stored together (RDV-02). */
@Component
final class AccueilDuRendezVous {

    private final PreparerAccueil preparer;
    private final AccueillirRendezVous accueillir;
    private final ConsulterListe listes;
    private final RechercherUtilisateurs utilisateurs;
    private final ConsulterReferentielActivites activites;

    AccueilDuRendezVous(
            PreparerAccueil preparer,
            AccueillirRendezVous accueillir,
            ConsulterListe listes,
            RechercherUtilisateurs utilisateurs,
            ConsulterReferentielActivites activites) {
        this.preparer = preparer;
        this.accueillir = accueillir;
        this.listes = listes;
        this.utilisateurs = utilisateurs;
        this.activites = activites;
    }

    Accueil preparer(RendezVousId id) {
        return preparer.execute(id);
    }

    void ouvrir(Accueil accueil, Runnable apres) {
        String acte = ActionRendezVous.ACCUEILLIR.cle();
        ChampsNouvelEvenement champs = new ChampsNouvelEvenement(listes, utilisateurs, activites);
        new Fenetre<>(
                        Textes.texte(
                                acte + ".titre",
                                Jours.moment(accueil.rendezVous().dateHeure())),
                        accueil,
                        new FormulaireDeSection<>(
                                Droit.GERER_EVENEMENTS,
                                acte + ".bouton",
                                champs,
                                lu -> champs.preparer(lu.evenement()),
                                champs::saisie),
                        this::accueillir)
                .relue(lu -> preparer(lu.rendezVous().id()))
                .annoncee(cree -> Avis.succes(acte + (cree.clos() ? ".note" : ".fait")))
                .ouvrir(_ -> apres.run());
    }

    private EvenementSaisi accueillir(Accueil lu, EvenementSaisi evenement) {
        RendezVousVue pris = lu.rendezVous();
        accueillir.execute(pris.id(), VersionAttendue.de(pris.version()), evenement.saisie(), evenement.clos());
        return evenement;
    }
}
