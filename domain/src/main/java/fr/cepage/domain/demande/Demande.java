package fr.cepage.domain.demande;

import fr.cepage.domain.commun.Differences;
import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.Violation;
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

/** Something that a young person asks for (DEM-01). A proposition may answer it. */
public final class Demande extends AgregatDuDossier<DemandeId> {

    private ContenuDemande contenu;
    private EtatDemande etat;
    private @Nullable Annulation annulation;

    /**
     * A demande as it is stored.
     *
     * @param annulation null: it counts
     * @param version number of the last stored change, 0 before the first
     */
    public Demande(
            DemandeId id,
            DossierId dossier,
            StructureCode structure,
            ContenuDemande contenu,
            EtatDemande etat,
            @Nullable Annulation annulation,
            long version) {
        super(id, dossier, structure, version);
        Annulation.exiger(annulation, etat == EtatDemande.ANNULEE);
        this.contenu = contenu;
        this.etat = etat;
        this.annulation = annulation;
    }

    /** @param etat {@code A_TRAITER}, or what became of one that is recorded afterwards */
    public static Demande enregistrer(DemandeId id, Dossier dossier, ContenuDemande contenu, EtatDemande etat) {
        Demande demande = new Demande(id, dossier.id(), dossier.structure(), contenu, etat, null, 0);
        demande.noter(
                ActionJournal.DEMANDE_ENREGISTREE,
                Details.vides()
                        .avec("date", contenu.date())
                        .avec("nature", contenu.nature())
                        .avec("etat", etat));
        return demande;
    }

    /** Becomes what is asked for; nothing happens when it is so already. Its content can be corrected whatever its state. */
    public void modifier(ContenuDemande nouveau, EtatDemande cible) {
        empechement(cible).ifPresent(Demande::refuser);
        Differences<ContenuDemande> differences = contenu.differences(nouveau);
        contenu = nouveau;
        if (!differences.aucune()) {
            noter(ActionJournal.DEMANDE_MODIFIEE, Details.vides().avec(differences));
        }
        passerA(cible);
    }

    /**
     * Does what changes nothing but its state.
     *
     * @throws IllegalArgumentException when that action asks for a content
     */
    public void suivre(ActionDemande action) {
        EtatDemande cible = action.cible()
                .filter(etatVise -> etatVise != EtatDemande.ANNULEE)
                .orElseThrow(() -> new IllegalArgumentException(action.name()));
        modifier(contenu, cible);
    }

    /** It was recorded by mistake: it counts no more, and nothing more is done with it (ANN-02). */
    public void annuler(@Nullable String raison, UtilisateurId qui, Instant quand) {
        exigerVivante();
        Annulation faite = Annulation.de(raison, RefusDemande.CHAMP_OBLIGATOIRE, qui, quand, new Violations());
        Details details = Details.vides()
                .avec("date", contenu.date())
                .avec("nature", contenu.nature())
                .avec("ancienEtat", etat)
                .avec("raison", faite.raison().valeur());
        annulation = faite;
        etat = EtatDemande.ANNULEE;
        noter(etat.action(), details);
    }

    /** Goes on when it was not cancelled. */
    public void exigerVivante() {
        new Violations().si(annulation != null, RefusDemande.ANNULEE, null).lever();
    }

    private void passerA(EtatDemande cible) {
        EtatDemande ancien = etat;
        etat = cible;
        if (cible != ancien) {
            noter(cible.action(), Details.vides().avec("ancienEtat", ancien));
        }
    }

    /** A proposition answers it: nothing happens to one that is treated already, and one left « Sans suite » refuses. */
    public void traiter() {
        empechement(EtatDemande.TRAITEE).ifPresent(Demande::refuser);
        passerA(EtatDemande.TRAITEE);
    }

    /**
     * Why a proposition cannot answer it, if it cannot. What was treated otherwise stays so: to cancel the proposition
     * would undo it (OFF-06).
     *
     * @param repondue whether one that is not cancelled answers it already
     */
    public Optional<Violation> empechementReponse(boolean repondue) {
        return etat == EtatDemande.TRAITEE && !repondue
                ? Optional.of(Violation.de(RefusDemande.DEJA_TRAITEE))
                : empechement(EtatDemande.TRAITEE);
    }

    /** Why it cannot become so, if it cannot. */
    public Optional<Violation> empechement(EtatDemande cible) {
        return annulation == null ? etat.empechement(cible) : Optional.of(Violation.de(RefusDemande.ANNULEE));
    }

    private static void refuser(Violation violation) {
        throw new RefusMetier(violation);
    }

    public ContenuDemande contenu() {
        return contenu;
    }

    public EtatDemande etat() {
        return etat;
    }

    public Optional<Annulation> annulation() {
        return Optional.ofNullable(annulation);
    }
}
