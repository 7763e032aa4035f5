package fr.cepage.application.offre;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.CurseurInvalide;
import fr.cepage.application.commun.Page;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the catalogue goes on: the dispositifs come first, then the offers.
 *
 * @param dispositifs how many of them were shown already
 * @param offres after which offer; null: from the first
 */
record SuiteCatalogue(int dispositifs, @Nullable Curseur offres) {

    /** The only place where a part may end between two dispositifs is after the first. */
    private static final Curseur APRES_LE_PREMIER_DISPOSITIF = Curseur.de(TypeCatalogue.DISPOSITIF);

    private static final String AUX_OFFRES = TypeCatalogue.OFFRE.name();

    static SuiteCatalogue de(@Nullable Curseur curseur) {
        if (curseur == null) {
            return new SuiteCatalogue(0, null);
        }
        if (curseur.equals(APRES_LE_PREMIER_DISPOSITIF)) {
            return new SuiteCatalogue(1, null);
        }
        List<String> cles = curseur.cles();
        if (cles.isEmpty() || !cles.getFirst().equals(AUX_OFFRES)) {
            throw new CurseurInvalide();
        }
        Curseur offres = cles.size() == 1 ? null : new Curseur(cles.subList(1, cles.size()));
        return new SuiteCatalogue(DispositifCatalogue.values().length, offres);
    }

    static Page<LigneCatalogue> sansOffre(List<LigneCatalogue> dispositifs, int limite) {
        return Page.de(dispositifs, limite, dernier -> APRES_LE_PREMIER_DISPOSITIF);
    }

    /** @param offres as many as fit behind the dispositifs; one when none does, to know whether any follows */
    static Page<LigneCatalogue> page(
            List<LigneCatalogue> dispositifs,
            Page<LigneOffre> offres,
            Function<LigneOffre, LigneCatalogue> ligne,
            int limite) {
        List<LigneCatalogue> lignes = Stream.concat(
                        dispositifs.stream(), offres.elements().stream().map(ligne))
                .limit(limite)
                .toList();
        boolean aucuneNeTient =
                dispositifs.size() == limite && !offres.elements().isEmpty();
        return new Page<>(lignes, aucuneNeTient ? Curseur.de(AUX_OFFRES) : suivant(offres.suivant()));
    }

    private static @Nullable Curseur suivant(@Nullable Curseur offres) {
        return offres == null
                ? null
                : new Curseur(Stream.concat(Stream.of(AUX_OFFRES), offres.cles().stream())
                        .toList());
    }
}
