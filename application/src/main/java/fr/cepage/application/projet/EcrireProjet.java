package fr.cepage.application.projet;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dispositif.CepTrouves;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.application.saisie.Lecteurs;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.projet.Projet;
import fr.cepage.domain.projet.ProjetRepository;

/** Writes the project of a CEP en cours, as a whole (SYN-04, SYN-13). */
@UseCase
@Requiert(Droit.PROPOSER_CEP)
public class EcrireProjet {

    private final AppelCourant appelCourant;
    private final CepTrouves ceps;
    private final ProjetsTrouves projets;
    private final Suivi suivi;
    private final Lecteurs lecteurs;
    private final ProjetRepository depot;

    public EcrireProjet(
            AppelCourant appelCourant,
            CepTrouves ceps,
            ProjetsTrouves projets,
            Suivi suivi,
            Lecteurs lecteurs,
            ProjetRepository depot) {
        this.appelCourant = appelCourant;
        this.ceps = ceps;
        this.projets = projets;
        this.suivi = suivi;
        this.lecteurs = lecteurs;
        this.depot = depot;
    }

    public ProjetVue execute(DispositifCepId id, VersionAttendue version, SaisieProjet saisie) {
        Appel appel = appelCourant.appel();
        DispositifCep cep = ceps.tenir(id, appel);
        Projet projet = projets.projet(cep, appel);
        version.verifier(projet.version());
        Violations violations = new Violations();
        projet.ecrire(
                LectureProjet.lire(saisie, lecteurs.de(projet.contenu().orElse(null), appel, violations)),
                cep,
                appel.aujourdhui(),
                violations);
        return ProjetVue.de(suivi.enregistrer(depot, projet, appel));
    }
}
