package fr.cepage.domain.dossier;

import fr.cepage.domain.commun.Differences;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.Agregat;
import fr.cepage.domain.journal.Details;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The dossier of a young person in one structure (DOS-02). */
public final class Dossier extends Agregat<DossierId> {

    private final NumeroDossier numero;
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
        super(id, structure, version);
        this.numero = numero;
        this.fiche = fiche;
        this.justification = justification;
    }

    /** A new dossier, Non justifié. */
    public static Dossier creer(
            DossierId id, StructureCode structure, NumeroDossier numero, FicheDossier fiche, LocalDate aujourdhui) {
        Violations violations = new Violations();
        verifierNaissance(fiche, aujourdhui, violations);
        violations.lever();
        Dossier dossier = new Dossier(id, structure, numero, fiche, null, 0);
        dossier.noter(ActionJournal.DOSSIER_CREE, Details.vides().avec("numero", numero));
        return dossier;
    }

    /**
     * Replaces the sheet; a changed name or birth date sets the dossier back to Non justifié (DOS-07).
     *
     * @param exigence what a CEP en cours asks of the new identity
     * @param violations what was already found wrong with the sheet; refused together with the rest
     */
    public void modifier(
            FicheDossier nouvelle, LocalDate aujourdhui, ExigenceIdentite exigence, Violations violations) {
        verifierNaissance(nouvelle, aujourdhui, violations);
        exigence.verifier(nouvelle.identite(), violations);
        violations.lever();
        Differences<FicheDossier> differences = fiche.differences(nouvelle);
        boolean aRejustifier = justification != null && !nouvelle.identite().memePiece(fiche.identite());
        fiche = nouvelle;
        justification = aRejustifier ? null : justification;
        if (!differences.aucune()) {
            noter(
                    ActionJournal.DOSSIER_MODIFIE,
                    Details.vides().avec(differences).avec("statut", aRejustifier ? StatutDossier.NON_JUSTIFIE : null));
        }
    }

    /** Records the identity document seen; doing it again replaces the record (DOS-01). */
    public void justifier(Justification vue, LocalDate aujourdhui) {
        Violations violations = new Violations();
        violations.si(vue.dateVerification().isAfter(aujourdhui), RefusDossier.DATE_VERIFICATION, "dateVerification");
        violations.lever();
        justification = vue;
        noter(
                ActionJournal.DOSSIER_JUSTIFIE,
                Details.vides().avec("piece", vue.piece()).avec("dateVerification", vue.dateVerification()));
    }

    private static void verifierNaissance(FicheDossier fiche, LocalDate aujourdhui, Violations violations) {
        violations.si(
                fiche.identite().dateNaissance().estApres(aujourdhui), RefusDossier.DATE_NAISSANCE, "dateNaissance");
    }

    @Override
    protected UUID dossierDuJournal() {
        return id().valeur();
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
}
