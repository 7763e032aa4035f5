package fr.cepage.domain.referentiel;

import fr.cepage.domain.referentiel.ReferentielActivites.Mission;
import fr.cepage.domain.referentiel.ReferentielActivites.Niveau;
import fr.cepage.domain.referentiel.ReferentielActivites.Objectif;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Versions of the activity reference in a list; {@link #national()} knows some acts of the one of 2014. */
public final class ReferentielActivitesEnMemoire implements ReferentielActivitesRepository {
    public static final LocalDate PREMIER_JOUR = LocalDate.of(2014, 7, 16);
    /** Valid until the day before, with an act that no other version knows. */
    public static final ReferentielActivites ANCIEN = new ReferentielActivites(
            "ANCIEN",
            LocalDate.of(2010, 1, 1),
            PREMIER_JOUR.minusDays(1),
            List.of(new Niveau(
                    NiveauActivite.NIVEAU_1,
                    List.of(mission(
                            "N1_ACCUEIL", "Recevoir", "N1_RECEPTION", acte("N1_ANCIEN_ACTE", "Ancien acte"))))));

    private final List<ReferentielActivites> versions = new ArrayList<>();

    public static ReferentielActivitesEnMemoire national() {
        return new ReferentielActivitesEnMemoire()
                .avec(new ReferentielActivites(
                        "CAHIER_DES_CHARGES_2014",
                        PREMIER_JOUR,
                        null,
                        List.of(
                                new Niveau(NiveauActivite.NIVEAU_1, List.of(accueil())),
                                new Niveau(
                                        NiveauActivite.NIVEAU_2,
                                        List.of(
                                                mission(
                                                        "N2_DEMANDE",
                                                        "Clarifier la demande et les priorités",
                                                        "N2_ANALYSE_PARTAGEE",
                                                        acte(
                                                                "N2_BESOIN",
                                                                "Identifier le besoin : recul, situation, objectifs, priorités")))),
                                new Niveau(
                                        NiveauActivite.TRANSVERSAL,
                                        List.of(mission(
                                                "T_INFORMATION",
                                                "Mettre à disposition une information utile au projet",
                                                "T_INTERET_DE_LA_DEMARCHE",
                                                acte(
                                                        "T_ATELIER_CEP",
                                                        "Proposer un atelier en petit groupe sur la démarche CEP",
                                                        CategorieActe.TRANSVERSAL)))))));
    }

    private static Mission accueil() {
        return mission(
                "N1_ACCUEIL",
                "Analyser la demande et trouver la structure qui y répond",
                "N1_MISE_EN_RELATION",
                acte("N1_QUALIFIER_LA_DEMANDE", "Comprendre, reformuler et faire préciser la demande"),
                acte(
                        "N1_FICHE_DE_LIAISON",
                        "Remettre la fiche de liaison SPRO vers le niveau 2",
                        CategorieActe.LIVRABLE));
    }

    private static Mission mission(String code, String libelle, String objectif, ActeMetier... actes) {
        return new Mission(
                new CodeValeur(code),
                libelle,
                List.of(new Objectif(new CodeValeur(objectif), "Objectif " + objectif, List.of(actes))));
    }

    private static ActeMetier acte(String code, String libelle) {
        return acte(code, libelle, null);
    }

    private static ActeMetier acte(String code, String libelle, @Nullable CategorieActe categorie) {
        return new ActeMetier(new CodeValeur(code), libelle, categorie);
    }

    public ReferentielActivitesEnMemoire avec(ReferentielActivites version) {
        versions.add(version);
        return this;
    }

    @Override
    public List<ReferentielActivites> findAll() {
        return versions.stream()
                .sorted(Comparator.comparing(ReferentielActivites::depuis))
                .toList();
    }

    /** As the last version says that knows it; its code where none does. */
    public String libelle(CodeValeur code) {
        return findAll().reversed().stream()
                .map(version -> version.acte(code))
                .flatMap(Optional::stream)
                .findFirst()
                .map(ActeMetier::libelle)
                .orElse(code.valeur());
    }
}
