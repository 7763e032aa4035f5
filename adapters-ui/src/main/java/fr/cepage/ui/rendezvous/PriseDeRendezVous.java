package fr.cepage.ui.rendezvous;

import fr.cepage.application.appel.Acteur;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.droits.RechercherUtilisateurs;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.application.rendezvous.ChercherSimultane;
import fr.cepage.application.rendezvous.ConsulterRendezVous;
import fr.cepage.application.rendezvous.ModifierRendezVous;
import fr.cepage.application.rendezvous.PlanifierRendezVous;
import fr.cepage.application.rendezvous.RendezVousVue;
import fr.cepage.application.rendezvous.ReporterRendezVous;
import fr.cepage.application.rendezvous.SaisieRendezVous;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.rendezvous.ActionRendezVous;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.Fenetre;
import fr.cepage.ui.commun.Formulaire;
import fr.cepage.ui.commun.FormulaireDeSection;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.dossier.DossierCourant;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Makes, moves and puts off a rendez-vous, each in a window with the same fields (RDV-01). */
@Component
final class PriseDeRendezVous {

    private final PlanifierRendezVous planifier;
    private final ModifierRendezVous modifier;
    private final ReporterRendezVous reporter;
    private final ConsulterRendezVous consulter;
    private final ChercherSimultane simultane;
    private final ConsulterListe listes;
    private final RechercherUtilisateurs utilisateurs;

    PriseDeRendezVous(
            PlanifierRendezVous planifier,
            ModifierRendezVous modifier,
            ReporterRendezVous reporter,
            ConsulterRendezVous consulter,
            ChercherSimultane simultane,
            ConsulterListe listes,
            RechercherUtilisateurs utilisateurs) {
        this.planifier = planifier;
        this.modifier = modifier;
        this.reporter = reporter;
        this.consulter = consulter;
        this.simultane = simultane;
        this.listes = listes;
        this.utilisateurs = utilisateurs;
    }

    /** With whoever makes it, unless said otherwise. */
    void planifier(DossierCourant dossier, Consumer<RendezVousVue> apres) {
        ChampsRendezVous champs = champs();
        Acteur acteur = dossier.moi().acteur();
        new Fenetre<>(
                        Textes.texte("rendez-vous.nouveau"),
                        new PersonneVue(acteur.id(), acteur.nom()),
                        formulaire("rendez-vous.enregistrer", champs, champs::preparer),
                        (_, saisie) -> planifier.execute(dossier.id(), saisie))
                .annoncee(pris -> annoncer("rendez-vous.pris", pris))
                .ouvrir(apres);
    }

    void modifier(RendezVousVue pris, Runnable apres) {
        ChampsRendezVous champs = champs();
        new Fenetre<>(
                        Textes.texte("rendez-vous.modifier"),
                        pris,
                        formulaire("action.enregistrer", champs, champs::montrer),
                        (lu, saisie) -> modifier.execute(
                                lu.id(),
                                VersionAttendue.de(lu.version()),
                                actuelle -> saisie.dansLEtat(actuelle.etat())))
                .relue(lu -> consulter.execute(lu.id()))
                .annoncee(modifie -> annoncer("rendez-vous.modifie", modifie))
                .ouvrir(_ -> apres.run());
    }

    /** Asks when instead; the one put off and the one in its place are stored together. */
    void reporter(RendezVousVue pris, Runnable apres) {
        ChampsRendezVous champs = champs();
        String acte = ActionRendezVous.REPORTER.cle();
        new Fenetre<>(
                        Textes.texte(acte + ".titre", Heures.texte(pris.dateHeure())),
                        pris,
                        formulaire(acte + ".bouton", champs, champs::montrerReport),
                        (lu, saisie) -> reporter.execute(lu.id(), VersionAttendue.de(lu.version()), saisie))
                .relue(lu -> consulter.execute(lu.id()))
                .annoncee(suivant -> annoncer(acte + ".fait", suivant))
                .ouvrir(_ -> apres.run());
    }

    private ChampsRendezVous champs() {
        return new ChampsRendezVous(listes, utilisateurs);
    }

    private static <V> Formulaire<V, SaisieRendezVous> formulaire(
            String cleValider, ChampsRendezVous champs, Consumer<V> remplissage) {
        return new FormulaireDeSection<>(Droit.GERER_EVENEMENTS, cleValider, champs, remplissage, champs::saisie);
    }

    /** Says too when that intervenant is expected elsewhere meanwhile. */
    private void annoncer(String cle, RendezVousVue pris) {
        Avis.succes(cle, Heures.texte(pris.dateHeure()));
        Actes.executer(() -> simultane.execute(pris.id()))
                .flatMap(autre -> autre)
                .ifPresent(autre -> Avis.attention(
                        Textes.texte("rendez-vous.simultane", pris.intervenant().nom(), Heures.texte(autre))));
    }
}
