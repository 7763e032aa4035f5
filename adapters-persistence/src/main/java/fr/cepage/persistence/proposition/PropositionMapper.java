package fr.cepage.persistence.proposition;

import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.domain.proposition.Proposition;
import fr.cepage.domain.proposition.Proposition.OffreProposee;
import fr.cepage.domain.proposition.PropositionId;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Valeurs;

/** A proposition as a row and back, by hand: hardly a member of the aggregate is flat. */
final class PropositionMapper {

    private PropositionMapper() {}

    static PropositionEntity ligne(Proposition proposition) {
        PropositionEntity entite = new PropositionEntity();
        entite.id = proposition.id().valeur();
        entite.structure = proposition.structure().valeur();
        entite.dossierId = proposition.dossier().valeur();
        entite.offreId = proposition.offre().id().valeur();
        entite.mesureNationale = Valeurs.texte(proposition.offre().mesureNationale());
        entite.evenementId = proposition.evenement().valeur();
        entite.demandeId = proposition.demande().map(DemandeId::valeur).orElse(null);
        entite.date = proposition.date();
        entite.commentaire = proposition.commentaire().orElse(null);
        entite.auteur = proposition.auteur().sub();
        entite.etat = proposition.etat().name();
        return entite;
    }

    static Proposition proposition(PropositionEntity entite) {
        return new Proposition(
                new PropositionId(entite.id),
                new DossierId(entite.dossierId),
                new StructureCode(entite.structure),
                new OffreProposee(new OffreId(entite.offreId), Valeurs.codeValeur(entite.mesureNationale)),
                new EvenementId(entite.evenementId),
                new UtilisateurId(entite.auteur),
                entite.demandeId == null ? null : new DemandeId(entite.demandeId),
                entite.date,
                entite.commentaire,
                EtatProposition.valueOf(entite.etat),
                entite.version);
    }
}
