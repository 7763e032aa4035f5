package fr.cepage.domain.liaison;

import fr.cepage.domain.commun.Raison;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.Details;
import fr.cepage.domain.structure.StructureCode;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fiche de liaison received from another operator (NIV-03). What it says never changes: recorded by mistake, it is
 * cancelled and recorded anew.
 */
public final class LiaisonRecue {

    private final LiaisonRecueId id;
    private final DossierId dossier;
    private final StructureCode structure;
    private final ContenuLiaison contenu;
    private final UtilisateurId auteur;
    private final long version;
    private @Nullable Annulation annulation;

    /**
     * A fiche as it is stored.
     *
     * @param annulation null: it counts
     * @param version number of the last stored change, 0 before the first
     */
    public LiaisonRecue(
            LiaisonRecueId id,
            DossierId dossier,
            StructureCode structure,
            ContenuLiaison contenu,
            UtilisateurId auteur,
            @Nullable Annulation annulation,
            long version) {
        this.id = id;
        this.dossier = dossier;
        this.structure = structure;
        this.contenu = contenu;
        this.auteur = auteur;
        this.annulation = annulation;
        this.version = version;
    }

    public static LiaisonRecue enregistrer(
            LiaisonRecueId id, Dossier dossier, ContenuLiaison contenu, UtilisateurId auteur) {
        return new LiaisonRecue(id, dossier.id(), dossier.structure(), contenu, auteur, null, 0);
    }

    /** What the journal keeps of a new one. */
    public LiaisonDomainEvent enregistree() {
        return LiaisonDomainEvent.de(this, ActionJournal.LIAISON_RECUE, Details.vides());
    }

    /** It was recorded by mistake: it counts no more. */
    public LiaisonDomainEvent annuler(@Nullable String raison, UtilisateurId qui, Instant quand) {
        Violations violations = new Violations().si(annulation != null, RefusLiaison.ANNULEE, null);
        Raison lue = Raison.lire(raison, RefusLiaison.CHAMP_OBLIGATOIRE, violations);
        violations.lever();
        Annulation faite = new Annulation(quand, qui, Objects.requireNonNull(lue));
        annulation = faite;
        return LiaisonDomainEvent.de(
                this,
                ActionJournal.LIAISON_ANNULEE,
                Details.vides().avec("raison", faite.raison().valeur()));
    }

    /** Whether it gives its dossier a level 1 from its day on. */
    public boolean donneLeNiveau1() {
        return annulation == null;
    }

    public LiaisonRecueId id() {
        return id;
    }

    public DossierId dossier() {
        return dossier;
    }

    public StructureCode structure() {
        return structure;
    }

    public ContenuLiaison contenu() {
        return contenu;
    }

    /** Who recorded it. */
    public UtilisateurId auteur() {
        return auteur;
    }

    public Optional<Annulation> annulation() {
        return Optional.ofNullable(annulation);
    }

    public long version() {
        return version;
    }

    /** When it was cancelled, by whom and why. */
    public record Annulation(Instant instant, UtilisateurId auteur, Raison raison) {}
}
