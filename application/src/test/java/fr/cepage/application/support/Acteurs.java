package fr.cepage.application.support;

import fr.cepage.application.appel.Acteur;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.structure.StructureCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who acts in tests: the accounts of the demonstration, each with the rights of its profil. */
public final class Acteurs {
    private static final Set<Droit> DROITS_CONSEILLER = Set.of(
            Droit.CONSULTER_DOSSIER,
            Droit.MODIFIER_DOSSIER,
            Droit.GERER_EVENEMENTS,
            Droit.PROPOSER_CEP,
            Droit.GERER_PACEA);

    public static final Acteur CLAIRE = personne("claire", "Claire Dubois", Structures.MARSEILLE, DROITS_CONSEILLER);
    /** Accueil: neither the CEP nor the PACEA. */
    public static final Acteur KARIM = personne(
            "karim",
            "Karim Benali",
            Structures.MARSEILLE,
            Set.of(Droit.CONSULTER_DOSSIER, Droit.MODIFIER_DOSSIER, Droit.GERER_EVENEMENTS));
    /** Référente: an adviser's rights and the offers. */
    public static final Acteur ROSE = personne(
            "rose",
            "Rose Fabre",
            Structures.MARSEILLE,
            Set.of(
                    Droit.CONSULTER_DOSSIER,
                    Droit.MODIFIER_DOSSIER,
                    Droit.GERER_EVENEMENTS,
                    Droit.PROPOSER_CEP,
                    Droit.GERER_PACEA,
                    Droit.GERER_OFFRES,
                    Droit.PARAMETRER,
                    Droit.PILOTER));
    /** Of another structure. */
    public static final Acteur DENIS = personne("denis", "Denis Laffont", Structures.BORDEAUX, DROITS_CONSEILLER);

    public static final Acteur PAUL = personne("paul", "Paul Hoarau", Structures.REUNION, DROITS_CONSEILLER);
    public static final Acteur MARTINE =
            personne("martine", "Martine Césaire", Structures.MARTINIQUE, DROITS_CONSEILLER);

    /** A program. */
    public static final Acteur INTEGRATEUR = new Acteur(
            new UtilisateurId("integrateur-marseille"),
            "integrateur-marseille",
            Structures.MARSEILLE,
            Set.of(
                    Droit.CONSULTER_DOSSIER,
                    Droit.MODIFIER_DOSSIER,
                    Droit.GERER_EVENEMENTS,
                    Droit.PROPOSER_CEP,
                    Droit.INTEGRER),
            true);

    /** Everybody above. */
    public static final List<Acteur> TOUS = List.of(CLAIRE, KARIM, ROSE, DENIS, PAUL, MARTINE, INTEGRATEUR);

    private Acteurs() {}

    /** Claire, but for one right. */
    public static Acteur claireSans(Droit droit) {
        Set<Droit> droits = EnumSet.copyOf(DROITS_CONSEILLER);
        droits.remove(droit);
        return new Acteur(CLAIRE.id(), CLAIRE.nom(), CLAIRE.structure(), droits, false);
    }

    /** Claire, with one right and no other. */
    public static Acteur claireAvec(Droit droit) {
        return new Acteur(CLAIRE.id(), CLAIRE.nom(), CLAIRE.structure(), Set.of(droit), false);
    }

    private static Acteur personne(String compte, String nom, StructureCode structure, Set<Droit> droits) {
        return new Acteur(new UtilisateurId(compte), nom, structure, droits, false);
    }
}
