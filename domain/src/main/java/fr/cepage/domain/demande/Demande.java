package fr.cepage.domain.demande;

import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.dossier.AgregatDuDossier;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.Details;
import fr.cepage.domain.structure.StructureCode;
import java.util.List;
import java.util.Optional;

/** Something that a young person asks for (DEM-01). A proposition may answer it. */
public final class Demande extends AgregatDuDossier<DemandeId> {

    private ContenuDemande contenu;
    private EtatDemande etat;

    /**
     * A demande as it is stored.
     *
     * @param version number of the last stored change, 0 before the first
     */
    public Demande(
            DemandeId id,
            DossierId dossier,
            StructureCode structure,
            ContenuDemande contenu,
            EtatDemande etat,
            long version) {
        super(id, dossier, structure, version);
        this.contenu = contenu;
        this.etat = etat;
    }

    /** @param etat {@code A_TRAITER}, or what became of one that is recorded afterwards */
    public static Demande enregistrer(DemandeId id, Dossier dossier, ContenuDemande contenu, EtatDemande etat) {
        Demande demande = new Demande(id, dossier.id(), dossier.structure(), contenu, etat, 0);
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
        List<String> membres = contenu.differences(nouveau);
        contenu = nouveau;
        if (!membres.isEmpty()) {
            noter(ActionJournal.DEMANDE_MODIFIEE, Details.vides().avec("membres", String.join(",", membres)));
        }
        passerA(cible);
    }

    /**
     * Does what changes nothing but its state.
     *
     * @throws IllegalArgumentException when that action asks for a content
     */
    public void suivre(ActionDemande action) {
        modifier(contenu, action.cible().orElseThrow(() -> new IllegalArgumentException(action.name())));
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
        return etat.empechement(cible);
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
}
