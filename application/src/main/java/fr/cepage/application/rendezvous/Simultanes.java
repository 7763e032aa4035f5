package fr.cepage.application.rendezvous;

import fr.cepage.application.commun.Avertissement;
import fr.cepage.domain.commun.CodeMessage;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When those who are to meet are expected elsewhere meanwhile, by a rendez-vous that is planned too (RDV-03). With whom is
 * not said: that is another dossier's matter.
 *
 * @param intervenant when the first other one of the intervenant begins; null: there is none
 * @param jeune when the first other one of the young person begins; null: there is none
 */
public record Simultanes(
        @Nullable LocalDateTime intervenant, @Nullable LocalDateTime jeune) {

    public static final Simultanes AUCUN = new Simultanes(null, null);

    private static final CodeMessage LE_JEUNE = () -> "rendez-vous.simultane.jeune";

    public List<Avertissement> avertissements(String nomIntervenant) {
        return Stream.of(simultane(LE_JEUNE, jeune), simultane(nomIntervenant, intervenant))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Avertissement simultane(Object qui, @Nullable LocalDateTime quand) {
        return quand == null ? null : Avertissement.de(AvertissementRendezVous.SIMULTANE, qui, quand);
    }
}
