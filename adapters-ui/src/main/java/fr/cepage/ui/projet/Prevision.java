package fr.cepage.ui.projet;

import fr.cepage.application.brouillon.Arbres;
import fr.cepage.application.document.ContenuDocument;
import fr.cepage.application.document.PrevoirDocument;
import fr.cepage.application.document.SaisieApercu;
import fr.cepage.application.projet.SaisiePlan;
import fr.cepage.application.projet.SaisieProjet;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.document.TypeDocument;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The page of a synthèse as both editors stand, over what was stored when that was last read (SYN-14). */
final class Prevision {

    private final PrevoirDocument prevoir;
    private final EditeurProjet projet;
    private final EditeurPlan plan;
    private @Nullable DispositifCepId cep;
    private @Nullable ContenuDocument enregistre;

    Prevision(PrevoirDocument prevoir, EditeurProjet projet, EditeurPlan plan) {
        this.prevoir = prevoir;
        this.projet = projet;
        this.plan = plan;
    }

    /** Whether that is another CEP than before. */
    boolean situer(@Nullable DispositifCepId montre) {
        boolean autre = !Objects.equals(cep, montre);
        cep = montre;
        oublier();
        return autre;
    }

    boolean possible() {
        return cep != null;
    }

    /** What is stored may have changed. */
    void oublier() {
        enregistre = null;
    }

    String page(TypeDocument type) {
        if (enregistre == null) {
            enregistre = prevoir.execute(Objects.requireNonNull(cep));
        }
        return prevoir.execute(
                enregistre,
                new SaisieApercu(
                        type,
                        Arbres.vers(SaisieProjet.class, projet.champs().valeur()),
                        Arbres.vers(SaisiePlan.class, plan.champs().valeur()),
                        plan.aReajuster()));
    }
}
