package fr.cepage.persistence.dispositif;

import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.dispositif.RefusCep;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What the database refuses when two people act at once, in the words of the rules (CEP-02, CEP-11). */
final class ContraintesCep {

    private static final String UN_SEUL_EN_COURS = "dispositif_cep_un_seul_en_cours";
    private static final String SANS_CHEVAUCHEMENT = "phase_cep_sans_chevauchement";

    /** The days of the phase that was there first, e.g. {@code [2024-01-01,2024-02-01)}; without end when it goes on. */
    private static final Pattern DEJA_LA = Pattern.compile(",(\\d{4,}-\\d{2}-\\d{2})?\\)\\)\\.?$");

    private ContraintesCep() {}

    /** The refusal behind that failure, or the failure itself when no rule stands behind it. */
    static RuntimeException traduire(RuntimeException echec) {
        return message(echec)
                .flatMap(ContraintesCep::refus)
                .<RuntimeException>map(refus -> refus)
                .orElse(echec);
    }

    private static Optional<RefusMetier> refus(ServerErrorMessage message) {
        if (UN_SEUL_EN_COURS.equals(message.getConstraint())) {
            return Optional.of(new RefusMetier(RefusCep.DEJA_EN_COURS));
        }
        return SANS_CHEVAUCHEMENT.equals(message.getConstraint())
                ? Optional.of(chevauchement(message.getDetail()))
                : Optional.empty();
    }

    private static RefusMetier chevauchement(@Nullable String detail) {
        Matcher premiere = DEJA_LA.matcher(detail == null ? "" : detail);
        String jourLibre = premiere.find() ? premiere.group(1) : null;
        return jourLibre == null
                ? new RefusMetier(RefusCep.DEJA_EN_COURS)
                : new RefusMetier(RefusCep.CHEVAUCHEMENT, LocalDate.parse(jourLibre));
    }

    private static Optional<ServerErrorMessage> message(Throwable echec) {
        for (Throwable cause = echec; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refus) {
                return Optional.ofNullable(refus.getServerErrorMessage());
            }
        }
        return Optional.empty();
    }
}
