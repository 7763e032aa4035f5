package fr.cepage.domain.offre;

import fr.cepage.domain.commun.Differences;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.referentiel.CodeValeur;
import org.jspecify.annotations.Nullable;

/**
 * All of an offer that is written (OFF-01).
 *
 * @param origine value of {@link fr.cepage.domain.referentiel.Liste#ORIGINES_OFFRE}
 * @param theme value of {@link fr.cepage.domain.referentiel.Liste#THEMES}
 * @param acteService value of {@link fr.cepage.domain.referentiel.Liste#ACTES_SERVICE}
 * @param acteServiceRegional free text, as the type is
 * @param etat value of {@link fr.cepage.domain.referentiel.Liste#ETATS_OFFRE}
 * @param contrat free text, as the partner is
 * @param mesureNationale value of {@link fr.cepage.domain.referentiel.Liste#MESURES_NATIONALES}; null: none
 */
public record FicheOffre(
        CodeValeur origine,
        CodeValeur theme,
        CodeValeur acteService,
        @Nullable String acteServiceRegional,
        @Nullable String type,
        String nom,
        PeriodeOffre periode,
        CodeValeur etat,
        UtilisateurId conseillerReferent,
        @Nullable String contrat,
        @Nullable String partenaire,
        @Nullable CodeValeur mesureNationale,
        ConditionsMer conditions) {

    public static final int NOM_MAX = 200;

    /** Of what is typed freely beside the lists. */
    public static final int LIGNE_MAX = 100;

    /** The members that differ, by the names of the contract. */
    Differences<FicheOffre> differences(FicheOffre autre) {
        return Differences.entre(this, autre)
                .membre("origine", FicheOffre::origine)
                .membre("theme", FicheOffre::theme)
                .membre("acteService", FicheOffre::acteService)
                .membre("acteServiceRegional", FicheOffre::acteServiceRegional)
                .membre("type", FicheOffre::type)
                .membre("nom", FicheOffre::nom)
                .membre("dateDebut", f -> f.periode.dateDebut())
                .membre("dateFin", f -> f.periode.dateFin())
                .membre("etat", FicheOffre::etat)
                .membre("conseillerReferent", FicheOffre::conseillerReferent)
                .membre("contrat", FicheOffre::contrat)
                .membre("partenaire", FicheOffre::partenaire)
                .membre("mesureNationale", FicheOffre::mesureNationale)
                .membre("conditions", FicheOffre::conditions);
    }
}
