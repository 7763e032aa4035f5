package fr.cepage.persistence.dossier;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.MotsCherches;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.dossier.CriteresDossiers;
import fr.cepage.application.dossier.LigneDossier;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds dossiers part by part. Exact finds come first; only where they end are those with a typing error looked for, so
 * that the usual search never pays for the rare one.
 */
final class RechercheDossiers {

    private final JdbcClient jdbc;

    RechercheDossiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<LigneDossier> page(StructureCode structure, CriteresDossiers criteres, LocalDate jour, PageVoulue page) {
        Position depart = Position.de(page.apres());
        int voulues = page.limite() + 1;
        List<LigneTriee> lignes = new ArrayList<>();
        if (depart.rang() == LigneTriee.EXACTE) {
            lignes.addAll(lignes(
                    new RequeteDossiers(structure, criteres, jour).exacte().apres(depart), voulues));
        }
        if (lignes.size() < voulues
                && MotsCherches.fauteImaginable(criteres.texte().mots())) {
            Position suite = depart.rang() == LigneTriee.PROCHE ? depart : Position.debut(LigneTriee.PROCHE);
            lignes.addAll(lignes(
                    new RequeteDossiers(structure, criteres, jour).proche().apres(suite), voulues - lignes.size()));
        }
        Page<LigneTriee> trouvees = Page.de(lignes, page.limite(), RechercheDossiers::curseur);
        return new Page<>(trouvees.elements().stream().map(LigneTriee::dossier).toList(), trouvees.suivant());
    }

    List<LigneDossier> neLe(StructureCode structure, LocalDate dateNaissance, LocalDate jour) {
        return lignes(new RequeteDossiers(structure, CriteresDossiers.texte(null), jour).neLe(dateNaissance), null)
                .stream()
                .map(LigneTriee::dossier)
                .toList();
    }

    private List<LigneTriee> lignes(RequeteDossiers requete, @Nullable Integer limite) {
        return jdbc.sql(requete.sql(limite))
                .params(requete.parametres())
                .query((ligne, n) -> LigneTriee.de(ligne, requete.rang()))
                .list();
    }

    private static Curseur curseur(LigneTriee derniere) {
        return Curseur.de(
                derniere.rang(),
                derniere.triNom(),
                derniere.triPrenom(),
                derniere.dossier().id());
    }
}
