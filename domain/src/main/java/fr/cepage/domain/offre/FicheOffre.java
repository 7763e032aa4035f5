package fr.cepage.domain.offre;

import fr.cepage.domain.commun.Differences;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.referentiel.CodeValeur;

/**
 * All of an offer that is written (OFF-01).
 *
 * @param etat value of {@link fr.cepage.domain.referentiel.Liste#ETATS_OFFRE}
 */
public record FicheOffre(
        ClassementOffre classement,
        String nom,
        PeriodeOffre periode,
        CodeValeur etat,
        UtilisateurId conseillerReferent,
        CadreOffre cadre,
        ConditionsMer conditions) {

    public static final int NOM_MAX = 200;

    /** Of what is typed freely beside the lists. */
    public static final int LIGNE_MAX = 100;

    /** The members that differ, by the names of the contract. */
    Differences<FicheOffre> differences(FicheOffre autre) {
        return Differences.entre(this, autre)
                .membre("origine", f -> f.classement.origine())
                .membre("theme", f -> f.classement.theme())
                .membre("acteService", f -> f.classement.acteService())
                .membre("acteServiceRegional", f -> f.classement.acteServiceRegional())
                .membre("type", f -> f.classement.type())
                .membre("nom", FicheOffre::nom)
                .membre("dateDebut", f -> f.periode.dateDebut())
                .membre("dateFin", f -> f.periode.dateFin())
                .membre("etat", FicheOffre::etat)
                .membre("conseillerReferent", FicheOffre::conseillerReferent)
                .membre("contrat", f -> f.cadre.contrat())
                .membre("partenaire", f -> f.cadre.partenaire())
                .membre("mesureNationale", f -> f.cadre.mesureNationale())
                .membre("conditions", FicheOffre::conditions);
    }
}
