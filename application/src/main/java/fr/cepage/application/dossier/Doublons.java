package fr.cepage.application.dossier;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.commun.Collaborator;
import fr.cepage.domain.dossier.NomsSemblables;
import java.time.LocalDate;
import java.util.List;

/** Finds who is probably the same person (DOS-05). */
@Collaborator
public class Doublons {

    private final DossierQueries dossiers;

    public Doublons(DossierQueries dossiers) {
        this.dossiers = dossiers;
    }

    public List<LigneDossier> probables(String nom, String prenom, LocalDate dateNaissance, Appel appel) {
        NomsSemblables semblables = new NomsSemblables(nom, prenom);
        return dossiers.findByDateNaissance(appel.codeStructure(), dateNaissance, appel.aujourdhui()).stream()
                .filter(ligne -> semblables.a(ligne.nomNaissance(), ligne.nomUsage(), ligne.prenom()))
                .toList();
    }
}
