package fr.cepage.application.dossier;

import fr.cepage.application.commun.PersonneVue;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.dossier.StatutDossier;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dossier in a list.
 *
 * @param niveauCep 2 or 3, the phase of the CEP en cours today; without one 1 after a level 1, else 0 (NIV-01, NIV-02)
 * @param dernierEvenement day of the latest event; null: none yet
 */
public record LigneDossier(
        DossierId id,
        String numero,
        CodeValeur civilite,
        String nomNaissance,
        @Nullable String nomUsage,
        String prenom,
        LocalDate dateNaissance,
        StatutDossier statut,
        @Nullable PersonneVue referent,
        int niveauCep,
        @Nullable LocalDate dernierEvenement) {}
