package fr.cepage.ui.offre;

import com.vaadin.flow.component.html.DescriptionList;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.application.offre.OffreVue;
import fr.cepage.domain.offre.ConditionsMer;
import fr.cepage.ui.commun.Textes;
import org.jspecify.annotations.Nullable;

/** What there is to know of an offer before it is proposed; what was left empty is left out. */
public final class DescriptionOffre extends DescriptionList {

    private DescriptionOffre() {
        addClassName("description");
    }

    /** What helps to propose it to somebody. */
    public static DescriptionOffre enBref(OffreVue offre) {
        DescriptionOffre bref = new DescriptionOffre();
        bref.ajouter("acteService", offre.acteService().libelle());
        bref.ajouter("periode", OffreLisible.periode(offre.periode()));
        bref.ajouter("partenaire", offre.partenaire());
        bref.ajouter("contrat", offre.contrat());
        bref.ajouter("mesureNationale", libelle(offre.mesureNationale()));
        bref.ajouter(offre.conditions());
        return bref;
    }

    DescriptionOffre(OffreVue offre) {
        this();
        ajouter("origine", offre.origine().libelle());
        ajouter("theme", offre.theme().libelle());
        ajouter("acteService", offre.acteService().libelle());
        ajouter("acteServiceRegional", offre.acteServiceRegional());
        ajouter("type", offre.type());
        ajouter("periode", OffreLisible.periode(offre.periode()));
        ajouter("etat", offre.etat().libelle());
        ajouter("conseillerReferent", offre.conseillerReferent().nom());
        ajouter("contrat", offre.contrat());
        ajouter("partenaire", offre.partenaire());
        ajouter("mesureNationale", libelle(offre.mesureNationale()));
        ajouter(offre.conditions());
    }

    private void ajouter(ConditionsMer conditions) {
        ajouter("ages", ages(conditions));
        ajouter(
                "places",
                conditions.places() == null ? null : conditions.places().toString());
        ajouter("texte", conditions.texte());
    }

    private static @Nullable String ages(ConditionsMer conditions) {
        Integer min = conditions.ageMin();
        Integer max = conditions.ageMax();
        if (min == null) {
            return max == null ? null : Textes.texte("offre.ages.jusqu-a", max);
        }
        return max == null ? Textes.texte("offre.ages.a-partir-de", min) : Textes.texte("offre.ages.entre", min, max);
    }

    private void ajouter(String champ, @Nullable String valeur) {
        if (valeur != null) {
            Description description = new Description(valeur);
            description.addClassName("prose");
            add(new Term(Textes.texte("offre.champ." + champ)), description);
        }
    }

    private static @Nullable String libelle(@Nullable ValeurVue valeur) {
        return valeur == null ? null : valeur.libelle();
    }
}
