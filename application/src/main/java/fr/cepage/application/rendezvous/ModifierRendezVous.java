package fr.cepage.application.rendezvous;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.droits.Requiert;
import fr.cepage.application.journal.Journal;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.rendezvous.ContenuRendezVous;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.domain.rendezvous.RefusRendezVous;
import fr.cepage.domain.rendezvous.RendezVous;
import fr.cepage.domain.rendezvous.RendezVousDomainEvent;
import fr.cepage.domain.rendezvous.RendezVousId;
import fr.cepage.domain.rendezvous.RendezVousRepository;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Moves a rendez-vous, or says what has become of it (RDV-01). */
@UseCase
@Requiert(Droit.GERER_EVENEMENTS)
public class ModifierRendezVous {

    private final ContexteCourant contexteCourant;
    private final RendezVousTrouves trouves;
    private final LectureRendezVous lecture;
    private final RendezVousRepository depot;
    private final Journal journal;

    public ModifierRendezVous(
            ContexteCourant contexteCourant,
            RendezVousTrouves trouves,
            LectureRendezVous lecture,
            RendezVousRepository depot,
            Journal journal) {
        this.contexteCourant = contexteCourant;
        this.trouves = trouves;
        this.lecture = lecture;
        this.depot = depot;
        this.journal = journal;
    }

    /** @param changement what becomes of the rendez-vous as it stands */
    public RendezVousVue execute(RendezVousId id, VersionAttendue version, UnaryOperator<SaisieRendezVous> changement) {
        Contexte contexte = contexteCourant.lire();
        RendezVous rendezVous = trouves.tenir(id, version, contexte);
        SaisieRendezVous saisie = changement.apply(SaisieRendezVous.de(rendezVous));
        Violations valeurs = new Violations();
        Optional<EtatRendezVous> etat = etat(saisie, valeurs);
        Optional<ContenuRendezVous> contenu = lecture.lire(saisie, rendezVous.contenu(), contexte, valeurs);
        new Violations()
                .ajouterToutes(empechements(rendezVous, saisie, etat, contenu, contexte))
                .ajouterSous("", valeurs)
                .lever();
        List<RendezVousDomainEvent> faits = rendezVous.modifier(
                contenu.orElseThrow(), etat.orElseThrow(), contexte.aujourdhui(), contexte.maintenant());
        if (!faits.isEmpty()) {
            depot.save(rendezVous);
            faits.forEach(fait -> journal.noter(contexte, fait));
        }
        return trouves.consulter(id, contexte);
    }

    private static Optional<EtatRendezVous> etat(SaisieRendezVous saisie, Violations violations) {
        EtatRendezVous etat = violations.lire("etat", () -> EtatRendezVous.lire(saisie.etat()));
        violations.exiger("etat", etat, RefusRendezVous.CHAMP_OBLIGATOIRE);
        return Optional.ofNullable(etat);
    }

    /** Told together with what is wrong with the values; a content that cannot be read is another one than it has. */
    private static List<Violation> empechements(
            RendezVous rendezVous,
            SaisieRendezVous saisie,
            Optional<EtatRendezVous> etat,
            Optional<ContenuRendezVous> contenu,
            Contexte contexte) {
        LocalDateTime quand = Objects.requireNonNullElse(
                saisie.dateHeure(), rendezVous.contenu().dateHeure());
        boolean deplace = !contenu.equals(Optional.of(rendezVous.contenu()));
        return rendezVous.empechements(
                etat.orElse(rendezVous.etat()), quand.toLocalDate(), deplace, contexte.aujourdhui());
    }
}
