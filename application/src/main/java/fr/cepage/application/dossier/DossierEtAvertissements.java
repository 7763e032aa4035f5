package fr.cepage.application.dossier;

import fr.cepage.application.commun.Avertissement;
import java.util.List;

/** A dossier and what there is to say about it. */
public record DossierEtAvertissements(DossierVue dossier, List<Avertissement> avertissements) {

    public DossierEtAvertissements {
        avertissements = List.copyOf(avertissements);
    }
}
