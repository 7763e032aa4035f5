package fr.cepage.application.dispositif;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.commun.Avertissement;
import fr.cepage.application.commun.Collaborator;
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

    public PropositionPreparee preparer(Dossier dossier, List<Violation> empechements, Appel appel) {
        UtilisateurId referent = personnes.encoreLa(dossier.fiche().referent(), dossier.structure());
        LocalDate niveau1 = niveau1(dossier, appel);
        return new PropositionPreparee(
                empechements,
                (niveau1 == null ? ValeursCep.ENTREE_DIRECTE : ValeursCep.SUITE_NIVEAU_1).valeur(),
                appel.aujourdhui(),
                referent == null ? null : referent.sub(),
                avertissements(dossier, appel),
                niveau1);
    }

    private @Nullable LocalDate niveau1(Dossier dossier, Appel appel) {
        return niveaux1.findDebut(dossier.id(), dossier.structure())
                .filter(debut -> !debut.isAfter(appel.aujourdhui()))
                .orElse(null);
    }

    private static List<Avertissement> avertissements(Dossier dossier, Appel appel) {
        return ConditionsEntree.avertissements(dossier, appel.aujourdhui()).stream()
                .map(Avertissement::de)
                .toList();
    }
}
