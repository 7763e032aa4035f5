package fr.cepage.application.offre;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.application.referentiel.Libelles;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.offre.OuvertureOffre;
import fr.cepage.domain.offre.RefusOffre;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ValeurListe;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows what the catalogue finds, and whether this user may propose it today. */
final class LignesCatalogue {

    private final Libelles libelles;
    private final Appel appel;

    LignesCatalogue(List<ValeurListe> valeurs, Appel appel) {
        this.libelles = new Libelles(valeurs);
        this.appel = appel;
    }

    LigneCatalogue dispositif(DispositifCatalogue dispositif) {
        ValeurVue mesure = dispositif
                .mesure()
                .map(code -> libelles.vue(Liste.MESURES_NATIONALES, code))
                .orElse(null);
        return new LigneCatalogue(
                TypeCatalogue.DISPOSITIF,
                dispositif.nom(),
                null,
                dispositif,
                mesure,
                null,
                droitManquant(dispositif.droit()));
    }

    LigneCatalogue offre(LigneOffre offre) {
        return new LigneCatalogue(
                TypeCatalogue.OFFRE,
                offre.nom(),
                offre.id(),
                null,
                libelles.vueOuNull(Liste.MESURES_NATIONALES, offre.mesureNationale()),
                ouverture(offre) == OuvertureOffre.A_VENIR ? offre.periode().dateDebut() : null,
                empechement(offre));
    }

    private @Nullable Violation empechement(LigneOffre offre) {
        Violation droitManquant = droitManquant(Droit.GERER_EVENEMENTS);
        boolean ouverte = ouverture(offre) == OuvertureOffre.OUVERTE;
        return droitManquant != null || ouverte ? droitManquant : Violation.de(RefusOffre.FERMEE);
    }

    private OuvertureOffre ouverture(LigneOffre offre) {
        return OuvertureOffre.le(appel.aujourdhui(), offre.etat(), offre.periode());
    }

    private @Nullable Violation droitManquant(Droit droit) {
        return appel.empechements(droit).stream().findFirst().orElse(null);
    }
}
