package fr.cepage.application.rendezvous;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.application.droits.Requiert;
import fr.cepage.application.journal.Journal;
import fr.cepage.domain.commun.Identifiants;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.rendezvous.ContenuRendezVous;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.domain.rendezvous.RendezVous;
import fr.cepage.domain.rendezvous.RendezVousId;
import fr.cepage.domain.rendezvous.RendezVousRepository;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/** Makes a rendez-vous, or records one that took place or was called off already (RDV-01). */
@UseCase
@Requiert(Droit.GERER_EVENEMENTS)
public class PlanifierRendezVous {

    private final ContexteCourant contexteCourant;
    private final DossiersTrouves dossiers;
    private final LectureRendezVous lecture;
    private final RendezVousRepository depot;
    private final RendezVousTrouves trouves;
    private final Journal journal;
    private final Identifiants identifiants;

    public PlanifierRendezVous(
            ContexteCourant contexteCourant,
            DossiersTrouves dossiers,
            LectureRendezVous lecture,
            RendezVousRepository depot,
            RendezVousTrouves trouves,
            Journal journal,
            Identifiants identifiants) {
        this.contexteCourant = contexteCourant;
        this.dossiers = dossiers;
        this.lecture = lecture;
        this.depot = depot;
        this.trouves = trouves;
        this.journal = journal;
        this.identifiants = identifiants;
    }

    public RendezVousVue execute(DossierId id, SaisieRendezVous saisie) {
        Contexte contexte = contexteCourant.lire();
        Dossier dossier = dossiers.tenir(id, contexte);
        Violations violations = new Violations();
        EtatRendezVous etat = etat(saisie, contexte, violations);
        Optional<ContenuRendezVous> lu = lecture.lire(saisie, null, contexte, violations);
        violations.lever();
        ContenuRendezVous contenu = lu.orElseThrow();
        RendezVous rendezVous =
                RendezVous.planifier(new RendezVousId(identifiants.nouveau()), dossier, contenu, contexte.maintenant());
        var faits = rendezVous.modifier(contenu, etat, contexte.aujourdhui(), contexte.maintenant());
        depot.save(rendezVous);
        journal.noter(contexte, rendezVous.planifie());
        faits.forEach(fait -> journal.noter(contexte, fait));
        return trouves.consulter(rendezVous.id(), contexte);
    }

    /** What it is from the start, told with all that is wrong when its day does not allow it. */
    private static EtatRendezVous etat(SaisieRendezVous saisie, Contexte contexte, Violations violations) {
        EtatRendezVous etat = Objects.requireNonNullElse(
                violations.lire("etat", () -> EtatRendezVous.lire(saisie.etat())), EtatRendezVous.PLANIFIE);
        LocalDateTime quand = saisie.dateHeure();
        if (quand != null) {
            EtatRendezVous.PLANIFIE
                    .empechement(etat, quand.toLocalDate(), contexte.aujourdhui())
                    .ifPresent(violations::ajouter);
        }
        return etat;
    }
}
