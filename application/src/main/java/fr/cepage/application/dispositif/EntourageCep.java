package fr.cepage.application.dispositif;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.referentiel.Libelles;
import fr.cepage.domain.dispositif.CirconstancesCep;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.droits.UtilisateurId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is around the CEP of a dossier when they are shown, read once for all of them.
 *
 * @param ceps all of the dossier, since a later one forbids to reopen an earlier (CLO-09)
 * @param noms of the référents, the dossier's among them
 * @param partis those of the référents who left the structure
 * @param sousPacea whether a PACEA is en cours (CLO-04)
 */
record EntourageCep(
        List<DispositifCep> ceps,
        Appel appel,
        Libelles libelles,
        Map<UtilisateurId, String> noms,
        Set<UtilisateurId> partis,
        boolean sousPacea,
        ReperesCep reperes) {

    LocalDate aujourdhui() {
        return appel.aujourdhui();
    }

    CirconstancesCep circonstances(DispositifCep cep) {
        return new CirconstancesCep(aujourdhui(), cep.suivantParmi(ceps), sousPacea);
    }
}
