package fr.cepage.ui.liaison;

import fr.cepage.application.liaison.AnnulerLiaisonRecue;
import fr.cepage.application.liaison.ConsulterLiaisonRecue;
import fr.cepage.application.liaison.EnregistrerLiaisonRecue;
import fr.cepage.application.liaison.ListerLiaisonsRecues;
import org.springframework.stereotype.Component;

/** What the cards and windows of the fiches de liaison call, handed over in one piece. */
@Component
public record UseCasesLiaison(
        ListerLiaisonsRecues lister,
        ConsulterLiaisonRecue consulter,
        EnregistrerLiaisonRecue enregistrer,
        AnnulerLiaisonRecue annuler) {}
