package fr.cepage.domain.commun;

import java.util.Locale;

/**
 * A code whose key is what it is called: {@code RefusRendezVous.TROP_TOT} is {@code rendez-vous.trop-tot}. The first of
 * several words of its enum says what kind of code it is and is left out. Keys are part of the contract: whoever renames
 * an enum or a constant renames its key, and the bundles are found not to know it.
 */
public interface CodeNomme extends CodeMessage {

    /** As every enum has it. */
    String name();

    /** As every enum has it. */
    Class<?> getDeclaringClass();

    @Override
    default String cle() {
        String genreEtFamille = getDeclaringClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        String famille = genreEtFamille.substring(genreEtFamille.indexOf('-') + 1);
        return (famille + "." + name().replace('_', '-')).toLowerCase(Locale.ROOT);
    }
}
