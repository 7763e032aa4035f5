package fr.cepage.domain.offre;

import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.referentiel.CodeValeur;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

    /** The members that differ, by the names of the contract. */
    List<String> differences(FicheOffre autre) {
        List<String> membres = new ArrayList<>();
        noter(membres, "origine", classement.origine(), autre.classement.origine());
        noter(membres, "theme", classement.theme(), autre.classement.theme());
        noter(membres, "acteService", classement.acteService(), autre.classement.acteService());
        noter(membres, "acteServiceRegional", classement.acteServiceRegional(), autre.classement.acteServiceRegional());
        noter(membres, "type", classement.type(), autre.classement.type());
        noter(membres, "nom", nom, autre.nom);
        noter(membres, "dateDebut", periode.dateDebut(), autre.periode.dateDebut());
        noter(membres, "dateFin", periode.dateFin(), autre.periode.dateFin());
        noter(membres, "etat", etat, autre.etat);
        noter(membres, "conseillerReferent", conseillerReferent, autre.conseillerReferent);
        noter(membres, "contrat", cadre.contrat(), autre.cadre.contrat());
        noter(membres, "partenaire", cadre.partenaire(), autre.cadre.partenaire());
        noter(membres, "mesureNationale", cadre.mesureNationale(), autre.cadre.mesureNationale());
        noter(membres, "conditions", conditions, autre.conditions);
        return membres;
    }

    private static void noter(List<String> membres, String nom, @Nullable Object avant, @Nullable Object apres) {
        if (!Objects.equals(avant, apres)) {
            membres.add(nom);
        }
    }
}
