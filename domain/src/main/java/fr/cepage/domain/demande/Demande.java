package fr.cepage.domain.demande;

import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.demande.DemandeDomainEvent.DemandeEnregistree;
import fr.cepage.domain.demande.DemandeDomainEvent.DemandeModifiee;
import fr.cepage.domain.demande.DemandeDomainEvent.EtatDemandeChange;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.structure.StructureCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something that a young person asks for (DEM-01). A proposition may answer it. */
public final class Demande {

    private final DemandeId id;
    private final DossierId dossier;
    private final StructureCode structure;
    private final long version;
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
        this.id = id;
        this.dossier = dossier;
        this.structure = structure;
        this.contenu = contenu;
        this.etat = etat;
        this.version = version;
    }

    /** @param etat {@code A_TRAITER}, or what became of one that is recorded afterwards */
    public static Demande enregistrer(DemandeId id, Dossier dossier, ContenuDemande contenu, EtatDemande etat) {
        return new Demande(id, dossier.id(), dossier.structure(), contenu, etat, 0);
    }

    /** What the journal keeps of a new one. */
    public DemandeEnregistree enregistree() {
        return new DemandeEnregistree(this);
    }

    /**
     * Becomes what is asked for. Its content can be corrected whatever its state.
     *
     * @return what it did; nothing when it was so already
     */
    public List<DemandeDomainEvent> modifier(ContenuDemande nouveau, EtatDemande cible) {
        empechement(cible).ifPresent(Demande::refuser);
        List<DemandeDomainEvent> faits = new ArrayList<>();
        List<String> membres = contenu.differences(nouveau);
        EtatDemande ancien = etat;
        contenu = nouveau;
        etat = cible;
        if (!membres.isEmpty()) {
            faits.add(new DemandeModifiee(this, membres));
        }
        if (cible != ancien) {
            faits.add(new EtatDemandeChange(this, ancien));
        }
        return List.copyOf(faits);
    }

    /** A proposition answers it: nothing happens to one that is treated already, and one left « Sans suite » refuses. */
    public Optional<EtatDemandeChange> traiter() {
        empechement(EtatDemande.TRAITEE).ifPresent(Demande::refuser);
        EtatDemande ancien = etat;
        etat = EtatDemande.TRAITEE;
        return ancien == etat ? Optional.empty() : Optional.of(new EtatDemandeChange(this, ancien));
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

    public DemandeId id() {
        return id;
    }

    public DossierId dossier() {
        return dossier;
    }

    public StructureCode structure() {
        return structure;
    }

    public ContenuDemande contenu() {
        return contenu;
    }

    public EtatDemande etat() {
        return etat;
    }

    public long version() {
        return version;
    }
}
