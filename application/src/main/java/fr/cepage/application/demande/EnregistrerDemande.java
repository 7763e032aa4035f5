package fr.cepage.application.demande;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.application.droits.Requiert;
import fr.cepage.application.journal.Journal;
import fr.cepage.domain.commun.Identifiants;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.demande.ContenuDemande;
import fr.cepage.domain.demande.Demande;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.demande.DemandeRepository;
import fr.cepage.domain.demande.EtatDemande;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;
import java.util.Objects;

/** Records what a young person asks for (DEM-01). */
@UseCase
@Requiert(Droit.GERER_EVENEMENTS)
public class EnregistrerDemande {

    private final ContexteCourant contexteCourant;
    private final DossiersTrouves dossiers;
    private final LectureDemande lecture;
    private final DemandeRepository demandes;
    private final DemandesTrouvees trouvees;
    private final Journal journal;
    private final Identifiants identifiants;

    public EnregistrerDemande(
            ContexteCourant contexteCourant,
            DossiersTrouves dossiers,
            LectureDemande lecture,
            DemandeRepository demandes,
            DemandesTrouvees trouvees,
            Journal journal,
            Identifiants identifiants) {
        this.contexteCourant = contexteCourant;
        this.dossiers = dossiers;
        this.lecture = lecture;
        this.demandes = demandes;
        this.trouvees = trouvees;
        this.journal = journal;
        this.identifiants = identifiants;
    }

    public DemandeVue execute(DossierId id, SaisieDemande saisie) {
        Contexte contexte = contexteCourant.lire();
        Dossier dossier = dossiers.tenir(id, contexte);
        Violations violations = new Violations();
        EtatDemande etat = violations.lire("etat", () -> EtatDemande.lire(saisie.etat()));
        ContenuDemande contenu = lecture.contenu(saisie, null, contexte, violations);
        Demande demande = demandes.save(Demande.enregistrer(
                new DemandeId(identifiants.nouveau()),
                dossier,
                contenu,
                Objects.requireNonNullElse(etat, EtatDemande.A_TRAITER)));
        journal.noter(contexte, demande.enregistree());
        return trouvees.consulter(demande.id(), contexte);
    }
}
