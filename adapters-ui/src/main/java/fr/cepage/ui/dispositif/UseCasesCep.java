package fr.cepage.ui.dispositif;

import fr.cepage.application.dispositif.AnnulerClotureDispositifCep;
import fr.cepage.application.dispositif.CloturerDispositifCep;
import fr.cepage.application.dispositif.ConsulterDispositifCep;
import fr.cepage.application.dispositif.ModifierDispositifCep;
import fr.cepage.application.dispositif.PasserEnPhase3;
import fr.cepage.application.dispositif.PrevoirCloture;
import fr.cepage.application.dispositif.ProposerCep;
import fr.cepage.application.dispositif.RepasserEnPhase2;
import fr.cepage.application.dispositif.SupprimerDispositifCep;
import fr.cepage.application.dossier.ModifierDossier;
import fr.cepage.application.droits.RechercherUtilisateurs;
import fr.cepage.application.referentiel.ConsulterListe;
import org.springframework.stereotype.Component;

/** What the dialogs of a CEP call, handed over in one piece. */
@Component
record UseCasesCep(
        ProposerCep proposer,
        ModifierDispositifCep modifier,
        PasserEnPhase3 passerEnPhase3,
        RepasserEnPhase2 repasserEnPhase2,
        CloturerDispositifCep cloturer,
        AnnulerClotureDispositifCep annulerCloture,
        SupprimerDispositifCep supprimer,
        PrevoirCloture prevoirCloture,
        ModifierDossier modifierDossier,
        ConsulterDispositifCep consulter,
        ConsulterListe listes,
        RechercherUtilisateurs utilisateurs) {}
