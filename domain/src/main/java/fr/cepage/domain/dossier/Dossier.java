package fr.cepage.domain.dossier;

import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The dossier of a young person in one structure (DOS-02). */
public final class Dossier {

    private final DossierId id;
    private final StructureCode structure;
    private final NumeroDossier numero;
    private final long version;
    private FicheDossier fiche;
    private @Nullable Justification justification;

    /**
     * A dossier as it is stored.
     *
     * @param version number of the last stored change, 0 before the first
     */
    public Dossier(
            DossierId id,
            StructureCode structure,
            NumeroDossier numero,
            FicheDossier fiche,
            @Nullable Justification justification,
            long version) {
        this.id = id;
        this.structure = structure;
        this.numero = numero;
        this.fiche = fiche;
        this.justification = justification;
        this.version = version;
    }

    /** A new dossier, Non justifié. */
    public static Dossier creer(
            DossierId id, StructureCode structure, NumeroDossier numero, FicheDossier fiche, LocalDate aujourdhui) {
        Violations violations = new Violations();
        verifierNaissance(fiche, aujourdhui, violations);
        violations.lever();
        return new Dossier(id, structure, numero, fiche, null, 0);
    }

    /**
     * Replaces the sheet; a changed name or birth date sets the dossier back to Non justifié (DOS-07).
     *
     * @param exigence what a CEP en cours asks of the new identity
     */
    public DossierDomainEvent.DossierModifie modifier(
            FicheDossier nouvelle, LocalDate aujourdhui, ExigenceIdentite exigence) {
        return modifier(nouvelle, aujourdhui, exigence, new Violations());
    }

    /** @param violations what was already found wrong with the sheet; refused together with the rest */
    public DossierDomainEvent.DossierModifie modifier(
            FicheDossier nouvelle, LocalDate aujourdhui, ExigenceIdentite exigence, Violations violations) {
        verifierNaissance(nouvelle, aujourdhui, violations);
        exigence.verifier(nouvelle.identite(), violations);
        violations.lever();
        FicheDossier ancienne = fiche;
        boolean aRejustifier = justification != null && !nouvelle.identite().memePiece(ancienne.identite());
        fiche = nouvelle;
        justification = aRejustifier ? null : justification;
        return new DossierDomainEvent.DossierModifie(id, ancienne.differences(nouvelle), aRejustifier);
    }

    /** Records the identity document seen; doing it again replaces the record (DOS-01). */
    public DossierDomainEvent.DossierJustifie justifier(Justification vue, LocalDate aujourdhui) {
        Violations violations = new Violations();
        violations.si(vue.dateVerification().isAfter(aujourdhui), RefusDossier.DATE_VERIFICATION, "dateVerification");
        violations.lever();
        justification = vue;
        return new DossierDomainEvent.DossierJustifie(id, vue);
    }

    private static void verifierNaissance(FicheDossier fiche, LocalDate aujourdhui, Violations violations) {
        violations.si(
                fiche.identite().dateNaissance().estApres(aujourdhui), RefusDossier.DATE_NAISSANCE, "dateNaissance");
    }

    public DossierId id() {
        return id;
    }

    public StructureCode structure() {
        return structure;
    }

    public NumeroDossier numero() {
        return numero;
    }

    public FicheDossier fiche() {
        return fiche;
    }

    public Optional<Justification> justification() {
        return Optional.ofNullable(justification);
    }

    public StatutDossier statut() {
        return justification == null ? StatutDossier.NON_JUSTIFIE : StatutDossier.JUSTIFIE;
    }

    public long version() {
        return version;
    }
}
