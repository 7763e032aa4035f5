package fr.cepage.domain.commun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What an act that must be refused is refused for. */
public final class Refus {
    private Refus() {}

    /** The codes in their order, each followed by {@code @champ} when it stands on a member. */
    public static List<String> de(ThrowingCallable acte) {
        return violations(acte).stream().map(Refus::ecrire).toList();
    }

    public static List<Violation> violations(ThrowingCallable acte) {
        RefusMetier refus = catchThrowableOfType(RefusMetier.class, acte);
        assertThat(refus).as("refusal").isNotNull();
        return refus.violations();
    }

    private static String ecrire(Violation violation) {
        String code = violation.code().cle();
        return violation.champ() == null ? code : code + "@" + violation.champ();
    }
}
