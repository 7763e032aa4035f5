package fr.cepage.domain.proposition;

import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.domain.structure.StructureCode;
import java.util.ConcurrentModificationException;
import java.util.UUID;

class PropositionsEnMemoireTest extends PropositionRepositoryContract {
    @Override
    protected PropositionRepository depot() {
        return new PropositionsEnMemoire();
    }

    @Override
    protected Dossier enregistrer(Dossier dossier) {
        return dossier;
    }

    @Override
    protected OffreId uneOffre(StructureCode structure) {
        return new OffreId(UUID.randomUUID());
    }

    @Override
    protected EvenementId unEvenement(Dossier dossier) {
        return new EvenementId(UUID.randomUUID());
    }

    @Override
    protected DemandeId uneDemande(Dossier dossier) {
        return new DemandeId(UUID.randomUUID());
    }

    @Override
    protected Class<? extends Throwable> perime() {
        return ConcurrentModificationException.class;
    }
}
