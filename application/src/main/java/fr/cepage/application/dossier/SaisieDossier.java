package fr.cepage.application.dossier;

import fr.cepage.domain.dossier.Coordonnees;
import fr.cepage.domain.dossier.FicheDossier;
import fr.cepage.domain.dossier.Identite;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was typed for a dossier, right or wrong.
 *
 * @param referent {@code sub} of an adviser; null at creation: the adviser who creates, nobody if a program does; null at change: none
 */
public record SaisieDossier(
        @Nullable String civilite,
        @Nullable String nomNaissance,
        @Nullable String nomUsage,
        @Nullable String prenom,
        @Nullable LocalDate dateNaissance,
        SaisieCoordonnees coordonnees,
        SaisieComplements complements,
        @Nullable String referent) {

    /** Postal and electronic addresses as typed. */
    public record SaisieCoordonnees(
            @Nullable String adresse,
            @Nullable String codePostal,
            @Nullable String commune,
            @Nullable String pays,
            @Nullable String telephone,
            @Nullable String courriel) {

        public static final SaisieCoordonnees VIDE = new SaisieCoordonnees(null, null, null, null, null, null);
    }

    /** What else matters, as typed. */
    public record SaisieComplements(
            @Nullable String situation, @Nullable String niveauFormation) {

        public static final SaisieComplements VIDE = new SaisieComplements(null, null);
    }

    /** What would have to be typed to get this sheet. */
    public static SaisieDossier de(FicheDossier fiche) {
        Identite identite = fiche.identite();
        return new SaisieDossier(
                identite.civilite().valeur(),
                identite.nomNaissance().valeur(),
                texte(identite.nomUsage()),
                identite.prenom().valeur(),
                identite.dateNaissance().valeur(),
                de(fiche.coordonnees()),
                new SaisieComplements(
                        texte(fiche.complements().situation()),
                        fiche.complements().niveauFormation()),
                texte(fiche.referent()));
    }

    /** The same, followed by that adviser. */
    public SaisieDossier suiviPar(@Nullable String sub) {
        return new SaisieDossier(
                civilite, nomNaissance, nomUsage, prenom, dateNaissance, coordonnees, complements, sub);
    }

    private static SaisieCoordonnees de(Coordonnees coordonnees) {
        return new SaisieCoordonnees(
                coordonnees.adresse(),
                texte(coordonnees.codePostal()),
                coordonnees.commune(),
                coordonnees.pays().code(),
                texte(coordonnees.telephone()),
                texte(coordonnees.courriel()));
    }

    private static @Nullable String texte(@Nullable Object valeur) {
        return valeur == null ? null : valeur.toString();
    }
}
