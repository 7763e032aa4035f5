package fr.cepage.application.evenement;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.droits.Requiert;
import fr.cepage.application.journal.Journal;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.EvenementDomainEvent.EvenementModifie;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.evenement.EvenementRepository;
import fr.cepage.domain.evenement.FicheEvenement;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes an event, en cours or over: a mistake is often seen afterwards (EVT-01, EVT-02, EVT-07). */
@UseCase
@Requiert(Droit.GERER_EVENEMENTS)
public class ModifierEvenement {

    private final ContexteCourant contexteCourant;
    private final EvenementsTrouves trouves;
    private final LectureEvenement lecture;
    private final EvenementRepository evenements;
    private final Journal journal;

    public ModifierEvenement(
            ContexteCourant contexteCourant,
            EvenementsTrouves trouves,
            LectureEvenement lecture,
            EvenementRepository evenements,
            Journal journal) {
        this.contexteCourant = contexteCourant;
        this.trouves = trouves;
        this.lecture = lecture;
        this.evenements = evenements;
        this.journal = journal;
    }

    /** @param changement what becomes of the sheet as it stands */
    public EvenementVue execute(EvenementId id, VersionAttendue version, UnaryOperator<SaisieEvenement> changement) {
        Contexte contexte = contexteCourant.lire();
        Evenement evenement = trouves.tenir(id, version, contexte);
        Violations violations = new Violations();
        SaisieEvenement saisie = changement.apply(SaisieEvenement.de(evenement.fiche()));
        Optional<FicheEvenement> nouvelle = lecture.lire(saisie, evenement.fiche(), contexte, violations);
        violations.lever();
        EvenementModifie fait = evenement.modifier(nouvelle.orElseThrow());
        if (!fait.membres().isEmpty()) {
            evenements.save(evenement);
            journal.noter(contexte, fait);
        }
        return trouves.consulter(id, contexte);
    }
}
