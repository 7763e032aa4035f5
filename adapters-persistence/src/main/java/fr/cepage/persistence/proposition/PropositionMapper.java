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
import fr.cepage.persistence.commun.MappingConfiguration;
import fr.cepage.persistence.commun.Valeurs;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;

/** Writes a proposition into its row; the aggregate is rebuilt by hand. */
@Mapper(config = MappingConfiguration.class)
interface PropositionMapper {

    @Mapping(target = "version", ignore = true)
    @Mapping(target = "id", source = "id.valeur")
    @Mapping(target = "structure", source = "structure.valeur")
    @Mapping(target = "dossierId", source = "dossier.valeur")
    @Mapping(target = "offreId", source = "offre.id.valeur")
    @Mapping(target = "mesureNationale", source = "offre.mesureNationale")
    @Mapping(target = "evenementId", source = "evenement.valeur")
    @Mapping(target = "demandeId", expression = "java(demande(proposition))")
    @Mapping(target = "commentaire", expression = "java(proposition.commentaire().orElse(null))")
    void ecrire(Proposition proposition, @MappingTarget PropositionEntity entite);

    default @Nullable UUID demande(Proposition proposition) {
        return proposition.demande().map(DemandeId::valeur).orElse(null);
    }

    default Proposition proposition(PropositionEntity entite) {
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
