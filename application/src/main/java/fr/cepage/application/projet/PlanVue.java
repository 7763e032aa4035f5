package fr.cepage.application.projet;

import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.projet.ContenuPlan;
import fr.cepage.domain.projet.EtapeId;
import fr.cepage.domain.referentiel.CodeValeur;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it is consulted.
 *
 * @param version 0: nobody has written it yet
 * @param financeurs each one that it names, as it is shown
 * @param personnes each one that it names, as they are shown
 * @param aReajuster the steps that a refused funding puts in question (SYN-07)
 * @param copieDe the CEP from whose plan it started (SYN-13); null: from nothing
 */
public record PlanVue(
        DispositifCepId dispositif,
        DossierId dossier,
        long version,
        ContenuPlan contenu,
        Map<CodeValeur, ValeurVue> financeurs,
        Map<UtilisateurId, PersonneVue> personnes,
        List<EtapeId> aReajuster,
        @Nullable DispositifCepId copieDe) {

    public PlanVue {
        financeurs = Map.copyOf(financeurs);
        personnes = Map.copyOf(personnes);
        aReajuster = List.copyOf(aReajuster);
    }
}
