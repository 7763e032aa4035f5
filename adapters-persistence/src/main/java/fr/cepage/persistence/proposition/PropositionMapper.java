package fr.cepage.persistence.proposition;

import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.domain.proposition.AvancementProposition;
import fr.cepage.domain.proposition.EtapeProposition;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.domain.proposition.Proposition;
import fr.cepage.domain.proposition.Proposition.OffreProposee;
import fr.cepage.domain.proposition.PropositionId;
import fr.cepage.persistence.commun.MappingConfiguration;
import fr.cepage.persistence.commun.SaufCle;
import fr.cepage.persistence.commun.Valeurs;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;

/** Maps what is flat of a proposition; the aggregate is rebuilt by hand. */
@Mapper(config = MappingConfiguration.class)
interface PropositionMapper {

    @SaufCle.DuDossier
    @Mapping(target = "evenementId", ignore = true)
    @Mapping(target = "demandeId", ignore = true)
    @Mapping(target = "offreId", source = "offre.id.valeur")
    @Mapping(target = "mesureNationale", source = "offre.mesureNationale")
    @Mapping(target = "date", source = "avancement.proposee")
    @Mapping(target = "commentaire", source = "commentaire")
    @Mapping(target = "auteur", source = "auteur")
    @Mapping(target = "etat", source = "avancement.etape.etat")
    @Mapping(target = "dateEtat", source = "avancement.etape.date")
    @Mapping(target = "raison", source = "avancement.etape.raison")
    @Mapping(target = "dateAcceptation", source = "avancement.acceptation.date")
    @Mapping(target = "raisonAcceptation", source = "avancement.acceptation.raison")
    void ecrire(
            OffreProposee offre,
            AvancementProposition avancement,
            @Nullable String commentaire,
            UtilisateurId auteur,
            @MappingTarget PropositionEntity entite);

    @Mapping(target = "id", source = "offreId")
    OffreProposee offre(PropositionEntity entite);

    default OffreId offreId(UUID id) {
        return new OffreId(id);
    }

    default Proposition proposition(PropositionEntity entite) {
        return new Proposition(
                new PropositionId(entite.id),
                entite.dossier(),
                entite.codeStructure(),
                offre(entite),
                new EvenementId(entite.evenementId),
                new UtilisateurId(entite.auteur),
                entite.demandeId == null ? null : new DemandeId(entite.demandeId),
                entite.commentaire,
                new AvancementProposition(
                        entite.date,
                        new EtapeProposition(entite.etat, entite.dateEtat, Valeurs.raison(entite.raison)),
                        acceptation(entite)),
                entite.version);
    }

    private static @Nullable EtapeProposition acceptation(PropositionEntity entite) {
        return entite.dateAcceptation == null
                ? null
                : new EtapeProposition(
                        EtatProposition.ACCEPTEE, entite.dateAcceptation, Valeurs.raison(entite.raisonAcceptation));
    }
}
