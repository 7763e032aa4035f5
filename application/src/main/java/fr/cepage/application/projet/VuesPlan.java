package fr.cepage.application.projet;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.application.referentiel.Libelles;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.droits.UtilisateurRepository;
import fr.cepage.domain.projet.ContenuPlan;
import fr.cepage.domain.projet.Financement;
import fr.cepage.domain.projet.PlanAction;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ReferentielRepository;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows plans with the labels and names that they hold codes of. */
@Collaborator
public class VuesPlan {

    private final ReferentielRepository referentiel;
    private final UtilisateurRepository utilisateurs;

    public VuesPlan(ReferentielRepository referentiel, UtilisateurRepository utilisateurs) {
        this.referentiel = referentiel;
        this.utilisateurs = utilisateurs;
    }

    PlanVue vue(PlanAction plan, Appel appel) {
        return new PlanVue(
                plan.id().dispositif(),
                plan.dossier(),
                plan.version(),
                plan.contenu(),
                financeurs(plan.contenu(), appel),
                personnes(plan.contenu(), appel),
                plan.aReajuster(),
                plan.copieDe().orElse(null));
    }

    private Map<CodeValeur, ValeurVue> financeurs(ContenuPlan contenu, Appel appel) {
        if (contenu.financements().isEmpty()) {
            return Map.of();
        }
        Libelles libelles = new Libelles(referentiel.findAll(Liste.FINANCEURS, appel.codeStructure()));
        return contenu.financements().stream()
                .map(Financement::financeur)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), code -> libelles.vue(Liste.FINANCEURS, code)));
    }

    private Map<UtilisateurId, PersonneVue> personnes(ContenuPlan contenu, Appel appel) {
        Set<UtilisateurId> ids = contenu.financements().stream()
                .map(financement -> financement.eligibilite().verifieePar())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : utilisateurs.findAllKnownById(ids, appel.codeStructure()).stream()
                        .collect(Collectors.toMap(
                                Utilisateur::id, connu -> new PersonneVue(connu.id(), connu.nom()), (a, b) -> a));
    }
}
