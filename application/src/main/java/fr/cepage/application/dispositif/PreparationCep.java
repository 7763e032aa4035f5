package fr.cepage.application.dispositif;

import fr.cepage.application.commun.Avertissement;
import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.commun.Contexte;
import fr.cepage.application.droits.Personnes;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.dispositif.ConditionsEntree;
import fr.cepage.domain.dispositif.ValeursCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.droits.UtilisateurId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** With what a form that enters somebody in a CEP starts: what the dossier already knows (CEP-07, CEP-08). */
@Collaborator
public class PreparationCep {

    private final Personnes personnes;
    private final Niveau1Queries niveaux1;

    public PreparationCep(Personnes personnes, Niveau1Queries niveaux1) {
        this.personnes = personnes;
        this.niveaux1 = niveaux1;
    }

    public PropositionPreparee preparer(Dossier dossier, List<Violation> empechements, Contexte contexte) {
        UtilisateurId referent = personnes.encoreLa(dossier.fiche().referent(), dossier.structure());
        LocalDate niveau1 = niveau1(dossier, contexte);
        return new PropositionPreparee(
                empechements,
                (niveau1 == null ? ValeursCep.ENTREE_DIRECTE : ValeursCep.SUITE_NIVEAU_1).valeur(),
                contexte.aujourdhui(),
                referent == null ? null : referent.sub(),
                avertissements(dossier, contexte),
                niveau1);
    }

    private @Nullable LocalDate niveau1(Dossier dossier, Contexte contexte) {
        return niveaux1.findDebut(dossier.id(), dossier.structure())
                .filter(debut -> !debut.isAfter(contexte.aujourdhui()))
                .orElse(null);
    }

    private static List<Avertissement> avertissements(Dossier dossier, Contexte contexte) {
        return ConditionsEntree.avertissements(dossier, contexte.aujourdhui()).stream()
                .map(Avertissement::de)
                .toList();
    }
}
