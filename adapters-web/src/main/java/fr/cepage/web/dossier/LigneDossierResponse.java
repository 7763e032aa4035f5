package fr.cepage.web.dossier;

import fr.cepage.domain.dossier.StatutDossier;
import fr.cepage.web.commun.PersonneResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dossier in a list. */
record LigneDossierResponse(
        UUID id,
        String numero,
        String nomNaissance,
        @Nullable String nomUsage,
        String prenom,
        LocalDate dateNaissance,
        StatutDossier statut,
        @Nullable PersonneResponse referent,
        int niveauCep) {}
