package fr.cepage.persistence.commun;

import fr.cepage.domain.commun.NomPersonne;
import fr.cepage.domain.commun.Raison;
import fr.cepage.domain.dossier.CodePostal;
import fr.cepage.domain.dossier.Courriel;
import fr.cepage.domain.dossier.DateNaissance;
import fr.cepage.domain.dossier.Pays;
import fr.cepage.domain.dossier.Telephone;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The values of the domain as columns keep them, and back; null stays null. */
public final class Valeurs {

    private Valeurs() {}

    public static @Nullable String texte(@Nullable CodeValeur valeur) {
        return valeur == null ? null : valeur.toString();
    }

    public static @Nullable CodeValeur codeValeur(@Nullable String code) {
        return code == null ? null : new CodeValeur(code);
    }

    public static @Nullable String texte(@Nullable NomPersonne valeur) {
        return valeur == null ? null : valeur.toString();
    }

    public static @Nullable NomPersonne nomPersonne(@Nullable String nom) {
        return nom == null ? null : new NomPersonne(nom);
    }

    public static @Nullable String texte(@Nullable Raison valeur) {
        return valeur == null ? null : valeur.valeur();
    }

    public static @Nullable Raison raison(@Nullable String texte) {
        return texte == null ? null : new Raison(texte);
    }

    public static @Nullable String texte(@Nullable UtilisateurId valeur) {
        return valeur == null ? null : valeur.toString();
    }

    public static @Nullable UtilisateurId utilisateurId(@Nullable String sub) {
        return sub == null ? null : new UtilisateurId(sub);
    }

    public static @Nullable String texte(@Nullable CodePostal valeur) {
        return valeur == null ? null : valeur.toString();
    }

    public static @Nullable CodePostal codePostal(@Nullable String code) {
        return code == null ? null : new CodePostal(code);
    }

    public static String texte(Pays valeur) {
        return valeur.code();
    }

    public static Pays pays(String code) {
        return new Pays(code);
    }

    public static @Nullable String texte(@Nullable Courriel valeur) {
        return valeur == null ? null : valeur.toString();
    }

    public static @Nullable Courriel courriel(@Nullable String adresse) {
        return adresse == null ? null : new Courriel(adresse);
    }

    public static @Nullable String texte(@Nullable Telephone valeur) {
        return valeur == null ? null : valeur.toString();
    }

    public static @Nullable Telephone telephone(@Nullable String numero) {
        return numero == null ? null : new Telephone(numero);
    }

    public static LocalDate jour(DateNaissance naissance) {
        return naissance.valeur();
    }

    public static DateNaissance dateNaissance(LocalDate jour) {
        return new DateNaissance(jour);
    }
}
