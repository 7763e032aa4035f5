package fr.cepage.application.dossier;

import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.commun.Contexte;
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

    public List<LigneDossier> probables(String nom, String prenom, LocalDate dateNaissance, Contexte contexte) {
        NomsSemblables semblables = new NomsSemblables(nom, prenom);
        return dossiers.findByDateNaissance(contexte.codeStructure(), dateNaissance, contexte.aujourdhui()).stream()
                .filter(ligne -> semblables.a(ligne.nomNaissance(), ligne.nomUsage(), ligne.prenom()))
                .toList();
    }
}
