package fr.cepage.web.cep;

import fr.cepage.application.commun.ValeurVue;
import fr.cepage.application.dispositif.DispositifCepVue.ClotureVue;
import fr.cepage.web.commun.ValeursMapper;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of a CEP.
 *
 * @param autreOperateur who else accompanies the person (CLO-10)
 */
public record ClotureResponse(
        LocalDate dateFinReelle,
        MotifSortieResponse motifSortie,
        @Nullable String autreOperateur) {

    static @Nullable ClotureResponse deNullable(@Nullable ClotureVue cloture) {
        return cloture == null
                ? null
                : new ClotureResponse(
                        cloture.dateFinReelle(),
                        MotifSortieResponse.de(cloture.motifSortie()),
                        cloture.autreOperateur());
    }

    /**
     * The motif as it was chosen, for ever (CLO-07).
     *
     * @param correspondance code of the motif that replaced it; null: none, never guessed (CLO-08)
     */
    public record MotifSortieResponse(
            String code, String libelle, @Nullable String correspondance) {

        static MotifSortieResponse de(ValeurVue motif) {
            return new MotifSortieResponse(
                    motif.code().valeur(), motif.libelle(), ValeursMapper.code(motif.correspondance()));
        }
    }
}
