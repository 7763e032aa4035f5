package fr.cepage.ui.liaison;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.liaison.AnnulerLiaisonRecue;
import fr.cepage.application.liaison.ConsulterLiaisonRecue;
import fr.cepage.application.liaison.EnregistrerLiaisonRecue;
import fr.cepage.application.liaison.LiaisonRecueVue;
import fr.cepage.application.liaison.SaisieLiaison;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.Confirmation;
import fr.cepage.ui.commun.Fenetre;
import fr.cepage.ui.commun.Textes;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Records a fiche de liaison reçue, and cancels one that was recorded by mistake (NIV-03). */
@Component
public final class ActesDeLiaison {

    private static final Confirmation<LiaisonRecueVue> ANNULATION = Confirmation.<LiaisonRecueVue>de(
                    Droit.GERER_EVENEMENTS,
                    "liaison.annuler",
                    liaison -> Textes.texte("liaison.annuler.question", liaison.operateur(), liaison.date()))
            .avecRaison()
            .sansRetour();

    private final EnregistrerLiaisonRecue enregistrer;
    private final AnnulerLiaisonRecue annuler;
    private final ConsulterLiaisonRecue consulter;

    ActesDeLiaison(EnregistrerLiaisonRecue enregistrer, AnnulerLiaisonRecue annuler, ConsulterLiaisonRecue consulter) {
        this.enregistrer = enregistrer;
        this.annuler = annuler;
        this.consulter = consulter;
    }

    void enregistrer(DossierId dossier, Consumer<LiaisonRecueVue> apres) {
        new Fenetre<>(
                        Textes.texte("liaison.nouvelle"),
                        SaisieLiaison.VIDE,
                        new NouvelleLiaisonForm(),
                        (_, saisie) -> enregistrer.execute(dossier, saisie))
                .annoncee(_ -> Avis.succes("liaison.enregistree"))
                .ouvrir(apres);
    }

    void annuler(LiaisonRecueVue liaison, Consumer<LiaisonRecueVue> apres) {
        ANNULATION
                .fenetre(liaison, (lue, raison) -> annuler.execute(lue.id(), VersionAttendue.de(lue.version()), raison))
                .relue(lue -> consulter.execute(lue.id()))
                .annoncee(_ -> Avis.succes("liaison.annuler.fait"))
                .ouvrir(apres);
    }
}
