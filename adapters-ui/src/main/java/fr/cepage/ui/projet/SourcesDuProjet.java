package fr.cepage.ui.projet;

import fr.cepage.application.document.PrevoirDocument;
import fr.cepage.application.referentiel.ConsulterListe;
import org.springframework.stereotype.Component;

/** Where what the page shows comes from and goes to. */
@Component
record SourcesDuProjet(
        DepotProjet projets,
        DepotPlan plans,
        BrouillonsDeLAuteur brouillons,
        ConsulterListe listes,
        PrevoirDocument prevoir) {}
