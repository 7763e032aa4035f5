package fr.cepage.ui.dossier;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.JustifierDossier;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ValeurListe;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.Fenetre;
import fr.cepage.ui.commun.JourDeLaStructure;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** « Justifier le dossier » (DOS-01): its window, from opening to the record. */
@Component
final class Justifier {

    private final JustifierDossier justifierDossier;
    private final ConsulterListe consulterListe;
    private final JourDeLaStructure jourDeLaStructure;

    Justifier(JustifierDossier justifierDossier, ConsulterListe consulterListe, JourDeLaStructure jourDeLaStructure) {
        this.justifierDossier = justifierDossier;
        this.consulterListe = consulterListe;
        this.jourDeLaStructure = jourDeLaStructure;
    }

    /** @param apres what to do once it is recorded, beside showing it */
    void ouvrir(DossierCourant dossier, Runnable apres) {
        Actes.accomplir(() -> ouvrir(dossier, consulterListe.execute(Liste.PIECES_IDENTITE, null), apres));
    }

    private void ouvrir(DossierCourant dossier, List<ValeurListe> pieces, Runnable apres) {
        new Fenetre<>(
                        Textes.texte("justifier.titre"),
                        jourDeLaStructure.aujourdhui(dossier.moi()),
                        new JustifierForm(pieces),
                        (_, vue) -> justifierDossier.execute(
                                dossier.id(), VersionAttendue.de(dossier.vue().version()), vue.piece(), vue.date()))
                .relue(jour -> relire(jour, dossier))
                .annoncee(_ -> Avis.succes("justifier.fait"))
                .ouvrir(_ -> {
                    dossier.rafraichirTout();
                    apres.run();
                });
    }

    private static LocalDate relire(LocalDate jour, DossierCourant dossier) {
        dossier.rafraichirTout();
        return jour;
    }
}
