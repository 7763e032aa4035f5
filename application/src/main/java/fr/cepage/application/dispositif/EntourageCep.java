package fr.cepage.application.dispositif;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.referentiel.Libelles;
import fr.cepage.domain.dispositif.CirconstancesCep;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.droits.UtilisateurId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is around the CEP of a dossier when they are shown, read once for all of them.
 *
 * @param ceps all of the dossier, since a later one forbids to reopen an earlier (CLO-09)
 * @param sousPacea whether a PACEA is en cours (CLO-04)
 * @param debutNiveau1 since when the dossier has a level 1 (NIV-01); null: it has none
 * @param entretienSansCep day of the last interview of these six months that lacks the context CEP; null: none does
 */
record EntourageCep(
        Dossier dossier,
        List<DispositifCep> ceps,
        Contexte contexte,
        Libelles libelles,
        Map<UtilisateurId, String> noms,
        boolean sousPacea,
        @Nullable LocalDate debutNiveau1,
        @Nullable LocalDate entretienSansCep) {

    LocalDate aujourdhui() {
        return contexte.aujourdhui();
    }

    CirconstancesCep circonstances(DispositifCep cep) {
        return new CirconstancesCep(aujourdhui(), cep.suivantParmi(ceps), sousPacea);
    }
}
