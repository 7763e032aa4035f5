package fr.cepage.ui.pacea;

import fr.cepage.application.pacea.CloturerPacea;
import fr.cepage.application.pacea.ConsulterPacea;
import fr.cepage.application.pacea.CreerPacea;
import fr.cepage.application.pacea.ListerPaceas;
import fr.cepage.application.pacea.PreparerPacea;
import fr.cepage.application.pacea.SupprimerPacea;
import fr.cepage.application.referentiel.ConsulterListe;
import org.springframework.stereotype.Component;

/** What the cards and windows of the PACEA call, handed over in one piece. */
@Component
public record UseCasesPacea(
        ListerPaceas lister,
        PreparerPacea preparer,
        CreerPacea creer,
        ConsulterPacea consulter,
        CloturerPacea cloturer,
        SupprimerPacea supprimer,
        ConsulterListe listes) {}
