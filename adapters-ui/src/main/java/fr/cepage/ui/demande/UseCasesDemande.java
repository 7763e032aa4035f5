package fr.cepage.ui.demande;

import fr.cepage.application.demande.ConsulterDemande;
import fr.cepage.application.demande.EnregistrerDemande;
import fr.cepage.application.demande.ListerDemandes;
import fr.cepage.application.demande.ModifierDemande;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.domain.referentiel.Liste;
import org.springframework.stereotype.Component;

/** What the page of the demandes and its windows call, handed over in one piece. */
@Component
record UseCasesDemande(
        ListerDemandes lister,
        ConsulterDemande consulter,
        EnregistrerDemande enregistrer,
        ModifierDemande modifier,
        ConsulterListe listes) {

    ChampsDemande champs() {
        return new ChampsDemande(listes.execute(Liste.THEMES, null));
    }
}
