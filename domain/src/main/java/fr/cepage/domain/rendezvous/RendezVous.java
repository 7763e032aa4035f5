package fr.cepage.domain.rendezvous;

import fr.cepage.domain.commun.Differences;
import fr.cepage.domain.commun.Raison;
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
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An appointment of a young person with somebody of the structure (RDV-01). */
public final class RendezVous extends AgregatDuDossier<RendezVousId> {

    private final @Nullable RendezVousId remplace;
    private ContenuRendezVous contenu;
    private EtatRendezVous etat;
    private @Nullable EvenementId evenement;
    private @Nullable Raison raison;
    private Revision revision;

    /**
     * A rendez-vous as it is stored.
     *
     * @param remplace the one in whose place it was planned, « Reporté » since; null: none
     * @param evenement that of it, while it is noted present (RDV-02); null: none was written down with it
     * @param raison why it was called off; null: nobody said so (RDV-03)
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
            @Nullable Raison raison,
            Revision revision,
            long version) {
        super(id, dossier, structure, version);
        this.contenu = contenu;
        this.etat = etat;
        this.remplace = remplace;
        this.evenement = evenement;
        this.raison = raison;
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
     *
     * @param pourquoi why it is called off, when it is; null: nobody says so
     */
    public void modifier(
            ContenuRendezVous nouveau,
            EtatRendezVous cible,
            @Nullable Raison pourquoi,
            LocalDate aujourdhui,
            Instant maintenant) {
        new Violations()
                .ajouterToutes(empechements(nouveau, nouveau.dateHeure(), cible, pourquoi, aujourdhui))
                .lever();
        Differences<ContenuRendezVous> differences = contenu.differences(nouveau);
        EtatRendezVous ancien = etat;
        contenu = nouveau;
        etat = cible;
        raison = pourquoi;
        evenement = cible == EtatRendezVous.PRESENT ? evenement : null;
        if (!differences.aucune() || cible != ancien) {
            revision = revision.suivante(maintenant);
            raconter(differences, ancien);
        }
    }

    private void raconter(Differences<ContenuRendezVous> differences, EtatRendezVous ancien) {
        if (!differences.aucune()) {
            noter(ActionJournal.RENDEZ_VOUS_MODIFIE, quand().avec(differences));
        }
        if (etat != ancien) {
            noter(
                    etat.action(),
                    quand().avec("ancienEtat", ancien)
                            .avec("raison", raison().map(Raison::valeur).orElse(null)));
        }
    }

    /** The person came, and an event of it was written down (RDV-02). */
    public void accueillir(EvenementId ecrit, LocalDate aujourdhui, Instant maintenant) {
        boolean dejaNote = etat == EtatRendezVous.PRESENT;
        modifier(contenu, EtatRendezVous.PRESENT, null, aujourdhui, maintenant);
        evenement = ecrit;
        if (dejaNote) {
            noter(ActionJournal.RENDEZ_VOUS_PRESENT, quand().avec("evenement", ecrit));
        }
    }

    /**
     * Does what changes nothing but its state.
     *
     * @param pourquoi what was typed as the reason of it
     * @throws IllegalArgumentException when that action asks for more: a content, or the one in its place
     */
    public void suivre(ActionRendezVous action, @Nullable String pourquoi, LocalDate aujourdhui, Instant maintenant) {
        EtatRendezVous cible = action.cible()
                .filter(_ -> action != ActionRendezVous.REPORTER)
                .orElseThrow(() -> new IllegalArgumentException(action.name()));
        Violations fautes = new Violations();
        Raison lue = cible.raison(pourquoi, fautes);
        new Violations()
                .ajouterToutes(empechements(contenu, null, cible, lue, aujourdhui))
                .ajouterSous("", fautes)
                .lever();
        modifier(contenu, cible, lue, aujourdhui, maintenant);
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
        modifier(contenu, EtatRendezVous.REPORTE, null, aujourdhui, maintenant);
        return nouveau(suivant, dossier(), structure(), nouveau, id(), maintenant);
    }

    /** Why it cannot be put off, if it cannot; what is put off already is not put off again. */
    public Optional<Violation> empechementReport() {
        return etat.suivants().contains(EtatRendezVous.REPORTE)
                ? Optional.empty()
                : Optional.of(Violation.de(RefusRendezVous.TRANSITION, etat, EtatRendezVous.REPORTE));
    }

    /**
     * Why it cannot become so today, told together with what is wrong with the values.
     *
     * @param nouveau null: it could not be read, and is another one than it has
     * @param quand null: as now, and so is {@code cible}
     */
    public List<Violation> empechements(
            @Nullable ContenuRendezVous nouveau,
            @Nullable LocalDateTime quand,
            @Nullable EtatRendezVous cible,
            @Nullable Raison pourquoi,
            LocalDate aujourdhui) {
        EtatRendezVous voulu = Objects.requireNonNullElse(cible, etat);
        LocalDate jour = Objects.requireNonNullElse(quand, contenu.dateHeure()).toLocalDate();
        return etat.empechements(voulu, jour, change(nouveau, voulu, pourquoi), aujourdhui);
    }

    /** Whether that is anything else than it is now, its state aside. */
    private boolean change(@Nullable ContenuRendezVous nouveau, EtatRendezVous cible, @Nullable Raison pourquoi) {
        return !contenu.equals(nouveau) || (cible == etat && !Objects.equals(raison, pourquoi));
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

    public Optional<Raison> raison() {
        return Optional.ofNullable(raison);
    }

    public Revision revision() {
        return revision;
    }
}
