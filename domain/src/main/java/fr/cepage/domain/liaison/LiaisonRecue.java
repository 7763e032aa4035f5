package fr.cepage.domain.liaison;

import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dossier.AgregatDuDossier;
import fr.cepage.domain.dossier.Annulation;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.Details;
import fr.cepage.domain.structure.StructureCode;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fiche de liaison received from another operator (NIV-03). What it says never changes: recorded by mistake, it is
 * cancelled and recorded anew.
 */
public final class LiaisonRecue extends AgregatDuDossier<LiaisonRecueId> {

    private final ContenuLiaison contenu;
    private final UtilisateurId auteur;
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
        super(id, dossier, structure, version);
        this.contenu = contenu;
        this.auteur = auteur;
        this.annulation = annulation;
    }

    public static LiaisonRecue enregistrer(
            LiaisonRecueId id, Dossier dossier, ContenuLiaison contenu, UtilisateurId auteur) {
        LiaisonRecue recue = new LiaisonRecue(id, dossier.id(), dossier.structure(), contenu, auteur, null, 0);
        recue.noter(ActionJournal.LIAISON_RECUE, recue.jour());
        return recue;
    }

    /** What the journal says of it, without the operator's name. */
    private Details jour() {
        return Details.vides().avec("date", contenu.date());
    }

    /** It was recorded by mistake: it counts no more. */
    public void annuler(@Nullable String raison, UtilisateurId qui, Instant quand) {
        Violations violations = new Violations().si(annulation != null, RefusLiaison.ANNULEE, null);
        Annulation faite = Annulation.de(raison, RefusLiaison.CHAMP_OBLIGATOIRE, qui, quand, violations);
        annulation = faite;
        noter(
                ActionJournal.LIAISON_ANNULEE,
                jour().avec("raison", faite.raison().valeur()));
    }

    /** Whether it gives its dossier a level 1 from its day on. */
    public boolean donneLeNiveau1() {
        return annulation == null;
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
}
