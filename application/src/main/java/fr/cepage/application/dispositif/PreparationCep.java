package fr.cepage.application.dispositif;

import fr.cepage.application.commun.Avertissement;
import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.commun.Contexte;
import fr.cepage.application.droits.Personnes;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.dispositif.ConditionsEntree;
import fr.cepage.domain.dispositif.ReferentCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.droits.UtilisateurId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** With what a form that enters somebody in a CEP starts: what the dossier already knows (CEP-07, CEP-08). */
@Collaborator
public class PreparationCep {

    /** What the aiguilleur is in the form to begin with: there is no level 1 to follow yet (CEP-08). */
    private static final String AIGUILLEUR_PAR_DEFAUT = "MA_ML_ENTREE_DIRECTE";

    private final Personnes personnes;

    public PreparationCep(Personnes personnes) {
        this.personnes = personnes;
    }

    public PropositionPreparee preparer(Dossier dossier, List<Violation> empechements, Contexte contexte) {
        UtilisateurId referent = referent(dossier);
        return new PropositionPreparee(
                empechements,
                AIGUILLEUR_PAR_DEFAUT,
                contexte.aujourdhui(),
                referent == null ? null : referent.sub(),
                avertissements(dossier, referent == null ? null : new ReferentCep.Conseiller(referent), contexte));
    }

    /** Whoever left the structure is nobody's référent any more. */
    private @Nullable UtilisateurId referent(Dossier dossier) {
        UtilisateurId referent = dossier.fiche().referent();
        return referent != null && personnes.estDe(referent, dossier.structure()) ? referent : null;
    }

    private static List<Avertissement> avertissements(
            Dossier dossier, @Nullable ReferentCep referent, Contexte contexte) {
        return ConditionsEntree.avertissements(dossier, referent, contexte.aujourdhui()).stream()
                .map(Avertissement::de)
                .toList();
    }
}
