package fr.cepage.domain.referentiel;

import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** List values in a list; {@link #national()} knows those that the fixtures use. */
public final class ReferentielEnMemoire implements ReferentielRepository {
    private static final LocalDate NOUVELLE_LISTE = LocalDate.of(2021, 7, 13);
    private static final Comparator<ValeurListe> NATIONALES_D_ABORD =
            Comparator.comparing((ValeurListe valeur) -> !valeur.national()).thenComparing(ValeurListe::ordre);

    private final List<Ligne> lignes = new ArrayList<>();

    /** Some national values of the lists that dossiers and CEP use, valid ones and expired ones. */
    public static ReferentielEnMemoire national() {
        return new ReferentielEnMemoire()
                .nationales(Liste.CIVILITES, "MME", "M")
                .nationales(Liste.PIECES_IDENTITE, "CARTE_IDENTITE", "PASSEPORT")
                .nationales(Liste.SITUATIONS, "DEMANDEUR_EMPLOI", "EN_EMPLOI", "SCOLAIRE_ETUDIANT", "RETRAITE")
                .nationales(Liste.AIGUILLEURS, "MA_ML_SUITE_NIVEAU_1", "MA_ML_ENTREE_DIRECTE", "FRANCE_TRAVAIL")
                .nationales(Liste.MOTIFS_SOLLICITATION, "PRISE_DE_RECUL", "PREMIERE_INSERTION")
                .nationales(Liste.TYPES_PROJET, "RECONVERSION", "CREATION_ENTREPRISE")
                .nationales(Liste.LIEUX_ACCUEIL, "SIEGE")
                .ancienMotif("DEMENAGEMENT", "AUTRE_MOTIF")
                .ancienMotif("LIMITE_AGE", null)
                .nouveauMotif("REPRISE_EMPLOI")
                .nouveauMotif("AUTRE_MOTIF");
    }

    public ReferentielEnMemoire avec(ValeurListe valeur, @Nullable StructureCode structure) {
        lignes.add(new Ligne(valeur, structure));
        return this;
    }

    private ReferentielEnMemoire nationales(Liste liste, String... codes) {
        for (String code : codes) {
            avec(valeur(liste, code, null, null, null), null);
        }
        return this;
    }

    private ReferentielEnMemoire ancienMotif(String code, @Nullable String correspondance) {
        LocalDate fin = NOUVELLE_LISTE.minusDays(1);
        return avec(valeur(Liste.MOTIFS_SORTIE, code, null, fin, correspondance), null);
    }

    private ReferentielEnMemoire nouveauMotif(String code) {
        return avec(valeur(Liste.MOTIFS_SORTIE, code, NOUVELLE_LISTE, null, null), null);
    }

    private ValeurListe valeur(
            Liste liste,
            String code,
            @Nullable LocalDate depuis,
            @Nullable LocalDate jusquAu,
            @Nullable String correspondance) {
        return new ValeurListe(
                liste,
                new CodeValeur(code),
                "Libellé " + code,
                lignes.size(),
                null,
                depuis,
                jusquAu,
                CodeValeur.lire(correspondance),
                null,
                true);
    }

    @Override
    public Optional<ValeurListe> find(Liste liste, CodeValeur code, StructureCode structure) {
        return findAll(liste, structure).stream()
                .filter(valeur -> valeur.code().equals(code))
                .findFirst();
    }

    @Override
    public List<ValeurListe> findAll(Liste liste, StructureCode structure) {
        return findAll(Set.of(liste), structure);
    }

    @Override
    public List<ValeurListe> findAll(Set<Liste> listes, StructureCode structure) {
        return lignes.stream()
                .filter(ligne -> ligne.structure() == null || ligne.structure().equals(structure))
                .map(Ligne::valeur)
                .filter(valeur -> listes.contains(valeur.liste()))
                .sorted(NATIONALES_D_ABORD)
                .toList();
    }

    private record Ligne(ValeurListe valeur, @Nullable StructureCode structure) {}
}
