package fr.cepage.domain.rendezvous;

import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.rendezvous.RendezVousDomainEvent.EtatRendezVousChange;
import fr.cepage.domain.rendezvous.RendezVousDomainEvent.RendezVousModifie;
import fr.cepage.domain.rendezvous.RendezVousDomainEvent.RendezVousPlanifie;
import fr.cepage.domain.structure.StructureCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An appointment of a young person with somebody of the structure (RDV-01). */
public final class RendezVous {

    private final RendezVousId id;
    private final DossierId dossier;
    private final StructureCode structure;
    private final @Nullable RendezVousId remplace;
    private final long version;
    private ContenuRendezVous contenu;
    private EtatRendezVous etat;
    private Revision revision;

    /**
     * A rendez-vous as it is stored.
     *
     * @param remplace the one in whose place it was planned, « Reporté » since; null: none
     * @param version number of the last stored change, 0 before the first
     */
    public RendezVous(
            RendezVousId id,
            DossierId dossier,
            StructureCode structure,
            ContenuRendezVous contenu,
            EtatRendezVous etat,
            @Nullable RendezVousId remplace,
            Revision revision,
            long version) {
        this.id = id;
        this.dossier = dossier;
        this.structure = structure;
        this.contenu = contenu;
        this.etat = etat;
        this.remplace = remplace;
        this.revision = revision;
        this.version = version;
    }

    /** A new one, planned. */
    public static RendezVous planifier(
            RendezVousId id, Dossier dossier, ContenuRendezVous contenu, Instant maintenant) {
        return new RendezVous(
                id,
                dossier.id(),
                dossier.structure(),
                contenu,
                EtatRendezVous.PLANIFIE,
                null,
                Revision.premiere(maintenant),
                0);
    }

    /** What the journal keeps of a new one. */
    public RendezVousPlanifie planifie() {
        return new RendezVousPlanifie(this);
    }

    /**
     * Becomes what is asked for. It is moved only while it is planned, or as it becomes so again.
     *
     * @return what it did; nothing when it was so already
     */
    public List<RendezVousDomainEvent> modifier(
            ContenuRendezVous nouveau, EtatRendezVous cible, LocalDate aujourdhui, Instant maintenant) {
        List<String> membres = contenu.differences(nouveau);
        EtatRendezVous ancien = etat;
        exigerPossible(cible, nouveau, aujourdhui);
        contenu = nouveau;
        etat = cible;
        List<RendezVousDomainEvent> faits = new ArrayList<>();
        if (!membres.isEmpty()) {
            faits.add(new RendezVousModifie(this, membres));
        }
        if (cible != ancien) {
            faits.add(new EtatRendezVousChange(this, ancien));
        }
        revision = faits.isEmpty() ? revision : revision.suivante(maintenant);
        return List.copyOf(faits);
    }

    /** Puts another one in its place: this one is « Reporté » from then on. */
    public Report reporter(RendezVousId suivant, ContenuRendezVous nouveau, LocalDate aujourdhui, Instant maintenant) {
        empechementReport().ifPresent(violation -> {
            throw new RefusMetier(violation);
        });
        List<RendezVousDomainEvent> faits = modifier(contenu, EtatRendezVous.REPORTE, aujourdhui, maintenant);
        RendezVous enPlace = new RendezVous(
                suivant, dossier, structure, nouveau, EtatRendezVous.PLANIFIE, id, Revision.premiere(maintenant), 0);
        return new Report(enPlace, faits);
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

    public RendezVousId id() {
        return id;
    }

    public DossierId dossier() {
        return dossier;
    }

    public StructureCode structure() {
        return structure;
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

    public Revision revision() {
        return revision;
    }

    public long version() {
        return version;
    }
}
