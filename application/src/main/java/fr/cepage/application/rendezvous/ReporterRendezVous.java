package fr.cepage.application.rendezvous;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.droits.Requiert;
import fr.cepage.application.journal.Journal;
import fr.cepage.domain.commun.Identifiants;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.rendezvous.ContenuRendezVous;
import fr.cepage.domain.rendezvous.RendezVous;
import fr.cepage.domain.rendezvous.RendezVousId;
import fr.cepage.domain.rendezvous.RendezVousRepository;
import fr.cepage.domain.rendezvous.Report;
import java.util.Optional;

/** Puts a rendez-vous off: it is « Reporté », and another one is planned in its place, or nothing is done (RDV-01). */
@UseCase
@Requiert(Droit.GERER_EVENEMENTS)
public class ReporterRendezVous {

    private final ContexteCourant contexteCourant;
    private final RendezVousTrouves trouves;
    private final LectureRendezVous lecture;
    private final RendezVousRepository depot;
    private final Journal journal;
    private final Identifiants identifiants;

    public ReporterRendezVous(
            ContexteCourant contexteCourant,
            RendezVousTrouves trouves,
            LectureRendezVous lecture,
            RendezVousRepository depot,
            Journal journal,
            Identifiants identifiants) {
        this.contexteCourant = contexteCourant;
        this.trouves = trouves;
        this.lecture = lecture;
        this.depot = depot;
        this.journal = journal;
        this.identifiants = identifiants;
    }

    /**
     * The one in its place, a new one in all: what may no longer be chosen does not pass on to it (CEP-09).
     *
     * @param saisie when, where and with whom that one is to be
     */
    public RendezVousVue execute(RendezVousId id, VersionAttendue version, SaisieRendezVous saisie) {
        Contexte contexte = contexteCourant.lire();
        RendezVous rendezVous = trouves.tenir(id, version, contexte);
        Violations violations = new Violations();
        rendezVous.empechementReport().ifPresent(violations::ajouter);
        Optional<ContenuRendezVous> contenu = lecture.lire(saisie, null, contexte, violations);
        violations.lever();
        Report report = rendezVous.reporter(
                new RendezVousId(identifiants.nouveau()),
                contenu.orElseThrow(),
                contexte.aujourdhui(),
                contexte.maintenant());
        depot.save(rendezVous);
        depot.save(report.suivant());
        report.faits().forEach(fait -> journal.noter(contexte, fait));
        journal.noter(contexte, report.suivant().planifie());
        return trouves.consulter(report.suivant().id(), contexte);
    }
}
