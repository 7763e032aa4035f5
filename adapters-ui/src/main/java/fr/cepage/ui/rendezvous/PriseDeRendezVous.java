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
import fr.cepage.application.rendezvous.Simultanes;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.rendezvous.ActionRendezVous;
import fr.cepage.domain.rendezvous.RendezVousId;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.Fenetre;
import fr.cepage.ui.commun.Formulaire;
import fr.cepage.ui.commun.FormulaireDeSection;
import fr.cepage.ui.commun.Jours;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.dossier.DossierCourant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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
        ChampsRendezVous champs = champs(dossier.id(), null);
        Acteur acteur = dossier.moi().acteur();
        new Fenetre<>(
                        Textes.texte("rendez-vous.nouveau"),
                        new PersonneVue(acteur.id(), acteur.nom()),
                        formulaire("rendez-vous.enregistrer", champs, champs::preparer),
                        (_, saisie) -> planifier.execute(dossier.id(), saisie))
                .annoncee(pris -> Avis.succes("rendez-vous.pris", pris.dateHeure()))
                .ouvrir(apres);
    }

    void modifier(RendezVousVue pris, Runnable apres) {
        ChampsRendezVous champs = champs(pris.dossier(), pris.id());
        new Fenetre<>(
                        Textes.texte("rendez-vous.modifier"),
                        pris,
                        formulaire("action.enregistrer", champs, champs::montrer),
                        (lu, saisie) -> modifier.execute(
                                lu.id(),
                                VersionAttendue.de(lu.version()),
                                actuelle -> saisie.dansLEtat(actuelle.etat())))
                .relue(lu -> consulter.execute(lu.id()))
                .annoncee(modifie -> Avis.succes("rendez-vous.modifie", modifie.dateHeure()))
                .ouvrir(_ -> apres.run());
    }

    /** Asks when instead; the one put off and the one in its place are stored together. */
    void reporter(RendezVousVue pris, Runnable apres) {
        ChampsRendezVous champs = champs(pris.dossier(), pris.id());
        String acte = ActionRendezVous.REPORTER.cle();
        new Fenetre<>(
                        Textes.texte(acte + ".titre", Jours.moment(pris.dateHeure())),
                        pris,
                        formulaire(acte + ".bouton", champs, champs::montrerReport),
                        (lu, saisie) -> reporter.execute(lu.id(), VersionAttendue.de(lu.version()), saisie))
                .relue(lu -> consulter.execute(lu.id()))
                .annoncee(suivant -> Avis.succes(acte + ".fait", suivant.dateHeure()))
                .ouvrir(_ -> apres.run());
    }

    private ChampsRendezVous champs(DossierId dossier, @Nullable RendezVousId sauf) {
        return new ChampsRendezVous(
                listes,
                utilisateurs,
                saisie -> Actes.executer(() -> simultane.execute(dossier, sauf, saisie))
                        .orElse(Simultanes.AUCUN));
    }

    private static <V> Formulaire<V, SaisieRendezVous> formulaire(
            String cleValider, ChampsRendezVous champs, Consumer<V> remplissage) {
        return new FormulaireDeSection<>(Droit.GERER_EVENEMENTS, cleValider, champs, remplissage, champs::saisie);
    }
}
