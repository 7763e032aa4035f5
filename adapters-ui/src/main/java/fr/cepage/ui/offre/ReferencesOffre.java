package fr.cepage.ui.offre;

import fr.cepage.application.droits.RechercherUtilisateurs;
import fr.cepage.application.referentiel.ConsulterListe;
import org.springframework.stereotype.Component;

/** What the form of an offer lets one choose from. */
@Component
record ReferencesOffre(ConsulterListe listes, RechercherUtilisateurs utilisateurs) {}
