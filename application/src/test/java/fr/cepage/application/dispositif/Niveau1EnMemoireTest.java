package fr.cepage.application.dispositif;

import fr.cepage.application.support.Niveau1EnMemoire;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.liaison.LiaisonRecueRepository;
import fr.cepage.domain.liaison.LiaisonsEnMemoire;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.domain.proposition.Proposition.OffreProposee;
import fr.cepage.domain.proposition.Propositions;
import fr.cepage.domain.proposition.PropositionsEnMemoire;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

class Niveau1EnMemoireTest extends Niveau1QueriesContract {
    private final PropositionsEnMemoire propositions = new PropositionsEnMemoire();
    private final LiaisonsEnMemoire liaisons = new LiaisonsEnMemoire();

    @Override
    protected Niveau1Queries queries() {
        return new Niveau1EnMemoire(propositions, liaisons);
    }

    @Override
    protected Dossier enregistrer(Dossier dossier) {
        return dossier;
    }

    @Override
    protected void proposer(Dossier a, @Nullable CodeValeur mesure, LocalDate jour, EtatProposition etat) {
        OffreProposee offre = new OffreProposee(new OffreId(UUID.randomUUID()), mesure);
        propositions.save(Propositions.uneProposition(a, offre, new EvenementId(UUID.randomUUID()), jour, etat));
    }

    @Override
    protected LiaisonRecueRepository liaisons() {
        return liaisons;
    }
}
