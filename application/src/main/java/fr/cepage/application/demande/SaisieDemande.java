package fr.cepage.application.demande;

import fr.cepage.application.saisie.Lecteur;
import fr.cepage.domain.demande.ContenuDemande;
import fr.cepage.domain.demande.Demande;
import fr.cepage.domain.demande.EtatDemande;
import fr.cepage.domain.demande.RefusDemande;
import fr.cepage.domain.referentiel.Liste;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was typed for a demande, right or wrong.
 *
 * @param etat code of a state; null at creation: « À traiter »
 */
public record SaisieDemande(
        @Nullable LocalDate date,
        @Nullable String nature,
        @Nullable String commentaire,
        @Nullable String etat) {

    /** What would have to be typed to get this one. */
    static SaisieDemande de(Demande demande) {
        return new SaisieDemande(
                demande.contenu().date(),
                demande.contenu().nature().valeur(),
                demande.contenu().commentaire(),
                demande.etat().name());
    }

    /** The content, once nothing is wrong with it nor with what was read before. */
    ContenuDemande lire(Lecteur<ContenuDemande> lecteur) {
        return ContenuDemande.de(
                date,
                lecteur.liste("nature", Liste.THEMES, nature, ContenuDemande::nature),
                lecteur.texte(
                        "commentaire", commentaire, ContenuDemande.COMMENTAIRE_MAX, RefusDemande.COMMENTAIRE_TROP_LONG),
                lecteur.appel().aujourdhui(),
                lecteur.violations());
    }

    /** The state, or null with its reason noted. */
    @Nullable
    EtatDemande etat(Lecteur<?> lecteur) {
        return lecteur.valeur("etat", () -> EtatDemande.lire(etat));
    }

    /** The same, in another state. */
    public SaisieDemande dansLEtat(@Nullable String autre) {
        return new SaisieDemande(date, nature, commentaire, autre);
    }
}
