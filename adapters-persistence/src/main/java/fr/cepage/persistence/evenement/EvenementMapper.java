package fr.cepage.persistence.evenement;

import fr.cepage.domain.commun.Duree;
import fr.cepage.domain.evenement.ActesRealises;
import fr.cepage.domain.evenement.Commentaire;
import fr.cepage.domain.evenement.Contextes;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.evenement.FicheEvenement;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.persistence.commun.MappingConfiguration;
import fr.cepage.persistence.commun.SaufCle;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;

/** Maps the sheet, which is flat; the aggregate around it is rebuilt by hand. */
@Mapper(config = MappingConfiguration.class)
interface EvenementMapper {

    @SaufCle.DuDossier
    @Mapping(target = "dateEvenement", source = "date")
    void ecrire(FicheEvenement fiche, @MappingTarget EvenementEntity entite);

    @Mapping(target = "date", source = "dateEvenement")
    FicheEvenement fiche(EvenementEntity entite);

    default Evenement evenement(EvenementEntity entite) {
        return new Evenement(
                new EvenementId(entite.id),
                entite.dossier(),
                entite.codeStructure(),
                fiche(entite),
                entite.etat,
                entite.annulation(),
                entite.version);
    }

    default List<String> codes(Contextes contextes) {
        return contextes.codes().stream().map(CodeValeur::valeur).toList();
    }

    default Contextes contextes(List<String> codes) {
        return new Contextes(codes.stream().map(CodeValeur::new).toList());
    }

    default List<String> codes(ActesRealises actes) {
        return actes.codes().stream().map(CodeValeur::valeur).toList();
    }

    default ActesRealises actes(List<String> codes) {
        return new ActesRealises(codes.stream().map(CodeValeur::new).toList());
    }

    default @Nullable Integer minutes(@Nullable Duree duree) {
        return duree == null ? null : duree.minutes();
    }

    default @Nullable Duree duree(@Nullable Integer minutes) {
        return minutes == null ? null : new Duree(minutes);
    }

    default @Nullable String texte(@Nullable Commentaire commentaire) {
        return commentaire == null ? null : commentaire.valeur();
    }

    default @Nullable Commentaire commentaire(@Nullable String texte) {
        return texte == null ? null : new Commentaire(texte);
    }
}
