package fr.cepage.application.dossier;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.commun.Collaborator;
import fr.cepage.domain.dossier.NomsSemblables;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who is probably the same person (DOS-05). */
@Collaborator
public class Doublons {

    private final DossierQueries dossiers;

    public Doublons(DossierQueries dossiers) {
        this.dossiers = dossiers;
    }

    /** @param nomUsage the name that this one goes by, if any */
    public List<LigneDossier> probables(
            String nom, @Nullable String nomUsage, String prenom, LocalDate dateNaissance, Appel appel) {
        NomsSemblables semblables = new NomsSemblables(nom, nomUsage, prenom);
        return dossiers.findByDateNaissance(appel.codeStructure(), dateNaissance, appel.aujourdhui()).stream()
                .filter(ligne -> semblables.a(ligne.nomNaissance(), ligne.nomUsage(), ligne.prenom()))
                .toList();
    }
}
