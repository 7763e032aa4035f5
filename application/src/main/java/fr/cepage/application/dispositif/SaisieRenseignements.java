package fr.cepage.application.dispositif;

import fr.cepage.domain.dispositif.ReferentCep;
import fr.cepage.domain.dispositif.RenseignementsCep;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be changed, as typed (MOD-01, CEP-12). */
public record SaisieRenseignements(
        @Nullable String aiguilleur,
        @Nullable String motifSollicitation,
        @Nullable String prescripteur,
        @Nullable SaisieReferent referent,
        @Nullable String typeProjet,
        @Nullable LocalDate accordLe) {

    /** Nothing at all. */
    public static final SaisieRenseignements VIDES = new SaisieRenseignements(null, null, null, null, null, null);

    /**
     * A référent as typed; with neither {@code sub} nor name, nobody, said on purpose.
     *
     * @param sub an adviser of the structure; null: somebody without account, by name
     */
    public record SaisieReferent(
            @Nullable String sub, @Nullable String nom) {}

    /** What would have to be typed to get these. */
    public static SaisieRenseignements de(RenseignementsCep renseignements) {
        return new SaisieRenseignements(
                renseignements.aiguilleur().valeur(),
                renseignements.motifSollicitation().valeur(),
                renseignements.prescripteur(),
                de(renseignements.referent()),
                renseignements.typeProjet() == null
                        ? null
                        : renseignements.typeProjet().valeur(),
                renseignements.accordLe());
    }

    /** The same, guided by that adviser of the structure (CEP-14). */
    public SaisieRenseignements confiesA(String sub) {
        return new SaisieRenseignements(
                aiguilleur, motifSollicitation, prescripteur, new SaisieReferent(sub, null), typeProjet, accordLe);
    }

    private static @Nullable SaisieReferent de(@Nullable ReferentCep referent) {
        return switch (referent) {
            case null -> null;
            case ReferentCep.Conseiller conseiller ->
                new SaisieReferent(conseiller.id().sub(), null);
            case ReferentCep.NomLibre libre ->
                new SaisieReferent(null, libre.nom().valeur());
        };
    }
}
