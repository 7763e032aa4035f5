package fr.cepage.application.dossier;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.journal.Enregistrement;
import fr.cepage.domain.commun.Identifiants;
import fr.cepage.domain.dossier.AgregatDuDossier;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.journal.AgregatRepository;
import fr.cepage.domain.journal.Identifiant;
import java.util.UUID;
import java.util.function.Function;

/** How something of a dossier is made and changed: get, act, save. */
@Collaborator
public class Suivi {

    private final DossiersTrouves dossiers;
    private final Enregistrement enregistrement;
    private final Identifiants identifiants;

    public Suivi(DossiersTrouves dossiers, Enregistrement enregistrement, Identifiants identifiants) {
        this.dossiers = dossiers;
        this.enregistrement = enregistrement;
        this.identifiants = identifiants;
    }

    /** The dossier on which something new is written down, held until the end of the transaction. */
    public Dossier tenir(DossierId id, Appel appel) {
        return dossiers.tenir(id, appel);
    }

    /** By what something new is known, before it is stored. */
    public <I> I nouveau(Function<UUID, I> type) {
        return type.apply(identifiants.nouveau());
    }

    /** @throws Introuvable when the structure has none (DRO-04) */
    public <I extends Identifiant, A extends AgregatDuDossier<I>> A trouver(
            AgregatRepository<I, A> depot, I id, Appel appel) {
        return depot.findById(id, appel.codeStructure()).orElseThrow(Introuvable.de(id));
    }

    /** For a change made on that version, read once the dossier is held: acts on it come one after another. */
    public <I extends Identifiant, A extends AgregatDuDossier<I>> A tenir(
            AgregatRepository<I, A> depot, I id, VersionAttendue version, Appel appel) {
        dossiers.tenir(trouver(depot, id, appel).dossier(), appel);
        A agregat = trouver(depot, id, appel);
        version.verifier(agregat.version());
        return agregat;
    }

    /** Stores it with what it did, if it did anything. */
    public <I extends Identifiant, A extends AgregatDuDossier<I>> A enregistrer(
            AgregatRepository<I, A> depot, A agregat, Appel appel) {
        return enregistrement.enregistrer(depot, agregat, appel);
    }

    /** Removes it for good; what it did stays. */
    public <I extends Identifiant, A extends AgregatDuDossier<I>> void supprimer(
            AgregatRepository.Supprimable<I, A> depot, A agregat, Appel appel) {
        enregistrement.supprimer(depot, agregat, appel);
    }
}
