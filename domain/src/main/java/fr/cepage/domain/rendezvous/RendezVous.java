package fr.cepage.domain.rendezvous;

import fr.cepage.domain.commun.Differences;
import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dossier.AgregatDuDossier;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.Details;
import fr.cepage.domain.structure.StructureCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An appointment of a young person with somebody of the structure (RDV-01). */
public final class RendezVous extends AgregatDuDossier<RendezVousId> {

    private final @Nullable RendezVousId remplace;
    private ContenuRendezVous contenu;
    private EtatRendezVous etat;
    private @Nullable EvenementId evenement;
    private Revision revision;

    /**
     * A rendez-vous as it is stored.
     *
     * @param remplace the one in whose place it was planned, « Reporté » since; null: none
     * @param evenement that of it, while it is noted present (RDV-02); null: none was written down with it
     * @param version number of the last stored change, 0 before the first
     */
    public RendezVous(
            RendezVousId id,
            DossierId dossier,
            StructureCode structure,
            ContenuRendezVous contenu,
            EtatRendezVous etat,
            @Nullable RendezVousId remplace,
            @Nullable EvenementId evenement,
            Revision revision,
            long version) {
        super(id, dossier, structure, version);
        this.contenu = contenu;
        this.etat = etat;
        this.remplace = remplace;
        this.evenement = evenement;
        this.revision = revision;
    }

    /** A new one, planned. */
    public static RendezVous planifier(
            RendezVousId id, Dossier dossier, ContenuRendezVous contenu, Instant maintenant) {
        return nouveau(id, dossier.id(), dossier.structure(), contenu, null, maintenant);
    }

    private static RendezVous nouveau(
            RendezVousId id,
            DossierId dossier,
            StructureCode structure,
            ContenuRendezVous contenu,
            @Nullable RendezVousId remplace,
            Instant maintenant) {
        RendezVous planifie = new RendezVous(
                id,
                dossier,
                structure,
                contenu,
                EtatRendezVous.PLANIFIE,
                remplace,
                null,
                Revision.premiere(maintenant),
                0);
        planifie.noter(
                ActionJournal.RENDEZ_VOUS_PLANIFIE,
                Details.vides()
                        .avec("dateHeure", contenu.dateHeure())
                        .avec("intervenant", contenu.intervenant())
                        .avec("remplace", remplace));
        return planifie;
    }

    /**
     * Becomes what is asked for; nothing happens when it is so already. It is moved only while it is planned, or as it
     * becomes so again.
     */
    public void modifier(ContenuRendezVous nouveau, EtatRendezVous cible, LocalDate aujourdhui, Instant maintenant) {
        Differences<ContenuRendezVous> differences = contenu.differences(nouveau);
        EtatRendezVous ancien = etat;
        exigerPossible(cible, nouveau, aujourdhui);
        contenu = nouveau;
        etat = cible;
        evenement = cible == EtatRendezVous.PRESENT ? evenement : null;
        if (differences.aucune() && cible == ancien) {
            return;
        }
        revision = revision.suivante(maintenant);
        if (!differences.aucune()) {
            noter(ActionJournal.RENDEZ_VOUS_MODIFIE, quand().avec(differences));
        }
        if (cible != ancien) {
            noter(etat.action(), quand().avec("ancienEtat", ancien));
        }
    }

    /** The person came; nothing happens when that is noted already. */
    public void noterPresent(LocalDate aujourdhui, Instant maintenant) {
        modifier(contenu, EtatRendezVous.PRESENT, aujourdhui, maintenant);
    }

    /** The person came, and an event of it was written down (RDV-02). */
    public void accueillir(EvenementId ecrit, LocalDate aujourdhui, Instant maintenant) {
        boolean dejaNote = etat == EtatRendezVous.PRESENT;
        noterPresent(aujourdhui, maintenant);
        evenement = ecrit;
        if (dejaNote) {
            noter(ActionJournal.RENDEZ_VOUS_PRESENT, quand().avec("evenement", ecrit));
        }
    }

    /**
     * Does what changes nothing but its state.
     *
     * @throws IllegalArgumentException when that action asks for more: a content, or the one in its place
     */
    public void suivre(ActionRendezVous action, LocalDate aujourdhui, Instant maintenant) {
        switch (action) {
            case ACCUEILLIR, NOTER_PRESENT -> noterPresent(aujourdhui, maintenant);
            case NOTER_ABSENT, ANNULER, REPLANIFIER ->
                modifier(contenu, action.cible().orElseThrow(), aujourdhui, maintenant);
            case MODIFIER, REPORTER -> throw new IllegalArgumentException(action.name());
        }
    }

    private Details quand() {
        return Details.vides().avec("dateHeure", contenu.dateHeure());
    }

    /** Puts another one in its place, which is given back: this one is « Reporté » from then on. */
    public RendezVous reporter(
            RendezVousId suivant, ContenuRendezVous nouveau, LocalDate aujourdhui, Instant maintenant) {
        empechementReport().ifPresent(violation -> {
            throw new RefusMetier(violation);
        });
        modifier(contenu, EtatRendezVous.REPORTE, aujourdhui, maintenant);
        return nouveau(suivant, dossier(), structure(), nouveau, id(), maintenant);
    }

    /** Why it cannot be put off, if it cannot; what is put off already is not put off again. */
    public Optional<Violation> empechementReport() {
        return etat.suivants().contains(EtatRendezVous.REPORTE)
                ? Optional.empty()
                : Optional.of(Violation.de(RefusRendezVous.TRANSITION, etat, EtatRendezVous.REPORTE));
    }

    private void exigerPossible(EtatRendezVous cible, ContenuRendezVous nouveau, LocalDate aujourdhui) {
        new Violations()
                .ajouterToutes(empechements(cible, nouveau.jour(), !contenu.equals(nouveau), aujourdhui))
                .lever();
    }

    /**
     * Why it cannot become so today, if it cannot; to stay as it is is always possible.
     *
     * @param jour its day by then
     * @param deplace whether anything but its state is to change
     */
    public List<Violation> empechements(EtatRendezVous cible, LocalDate jour, boolean deplace, LocalDate aujourdhui) {
        Optional<Violation> transition = etat.empechement(cible, jour, aujourdhui);
        boolean fige = deplace && etat != EtatRendezVous.PLANIFIE && cible != EtatRendezVous.PLANIFIE;
        return Stream.concat(
                        transition.stream(),
                        fige ? Stream.of(Violation.de(RefusRendezVous.NON_PLANIFIE, etat)) : Stream.empty())
                .toList();
    }

    public ContenuRendezVous contenu() {
        return contenu;
    }

    public EtatRendezVous etat() {
        return etat;
    }

    public Optional<RendezVousId> remplace() {
        return Optional.ofNullable(remplace);
    }

    public Optional<EvenementId> evenement() {
        return Optional.ofNullable(evenement);
    }

    public Revision revision() {
        return revision;
    }
}
