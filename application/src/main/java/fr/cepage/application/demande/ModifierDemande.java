package fr.cepage.application.demande;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.droits.Requiert;
import fr.cepage.application.journal.Journal;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.demande.ContenuDemande;
import fr.cepage.domain.demande.Demande;
import fr.cepage.domain.demande.DemandeDomainEvent;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.demande.DemandeRepository;
import fr.cepage.domain.demande.EtatDemande;
import fr.cepage.domain.demande.RefusDemande;
import fr.cepage.domain.droits.Droit;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Corrects a demande, or says what has become of it (DEM-01). */
@UseCase
@Requiert(Droit.GERER_EVENEMENTS)
public class ModifierDemande {

    private final ContexteCourant contexteCourant;
    private final DemandesTrouvees trouvees;
    private final LectureDemande lecture;
    private final DemandeRepository demandes;
    private final Journal journal;

    public ModifierDemande(
            ContexteCourant contexteCourant,
            DemandesTrouvees trouvees,
            LectureDemande lecture,
            DemandeRepository demandes,
            Journal journal) {
        this.contexteCourant = contexteCourant;
        this.trouvees = trouvees;
        this.lecture = lecture;
        this.demandes = demandes;
        this.journal = journal;
    }

    /** @param changement what becomes of the demande as it stands */
    public DemandeVue execute(DemandeId id, VersionAttendue version, UnaryOperator<SaisieDemande> changement) {
        Contexte contexte = contexteCourant.lire();
        Demande demande = trouvees.tenir(id, version, contexte);
        SaisieDemande saisie = changement.apply(SaisieDemande.de(demande));
        Violations violations = new Violations();
        EtatDemande etat = etat(saisie, demande, violations);
        ContenuDemande contenu = lecture.contenu(saisie, demande.contenu(), contexte, violations);
        List<DemandeDomainEvent> faits = demande.modifier(contenu, etat);
        if (!faits.isEmpty()) {
            demandes.save(demande);
            faits.forEach(fait -> journal.noter(contexte, fait));
        }
        return trouvees.consulter(id, contexte);
    }

    private static EtatDemande etat(SaisieDemande saisie, Demande demande, Violations violations) {
        EtatDemande etat = violations.lire("etat", () -> EtatDemande.lire(saisie.etat()));
        violations.exiger("etat", etat, RefusDemande.CHAMP_OBLIGATOIRE);
        EtatDemande voulu = Objects.requireNonNullElse(etat, demande.etat());
        demande.empechement(voulu).ifPresent(violations::ajouter);
        return voulu;
    }
}
