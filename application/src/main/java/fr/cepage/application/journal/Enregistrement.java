package fr.cepage.application.journal;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.Essai;
import fr.cepage.application.commun.Collaborator;
import fr.cepage.domain.journal.Agregat;
import fr.cepage.domain.journal.AgregatRepository;
import fr.cepage.domain.journal.Identifiant;
import java.util.List;

/** The one way in which an aggregate is stored: with the facts of what it did, which nobody can forget (SUP-03). */
@Collaborator
public class Enregistrement {

    private final List<EcouteFaits> ecoutes;

    public Enregistrement(List<EcouteFaits> ecoutes) {
        this.ecoutes = List.copyOf(ecoutes);
    }

    /** What is stored from then on; the same, when nothing happened to it. */
    public <I extends Identifiant, A extends Agregat<I>> A enregistrer(
            AgregatRepository<I, A> depot, A agregat, Appel appel) {
        Essai.arreter();
        if (agregat.faits().isEmpty()) {
            return agregat;
        }
        A enregistre = depot.save(agregat);
        dire(agregat, appel);
        return enregistre;
    }

    public <I extends Identifiant, A extends Agregat<I>> void supprimer(
            AgregatRepository.Supprimable<I, A> depot, A agregat, Appel appel) {
        Essai.arreter();
        depot.delete(agregat);
        dire(agregat, appel);
    }

    private void dire(Agregat<?> agregat, Appel appel) {
        agregat.releverFaits().forEach(fait -> ecoutes.forEach(ecoute -> ecoute.apprendre(fait, appel)));
    }
}
