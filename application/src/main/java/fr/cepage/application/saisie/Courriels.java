package fr.cepage.application.saisie;

import com.sanctionco.jmail.EmailValidator;
import com.sanctionco.jmail.JMail;
import fr.cepage.domain.commun.Nettoyage;
import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.RefusValeur;
import fr.cepage.domain.dossier.Courriel;
import org.jspecify.annotations.Nullable;

/** Reads e-mail addresses by the usual standard, whose many corners a library knows (SAI-04). */
public final class Courriels {

    private static final EmailValidator NORME = JMail.strictValidator()
            .disallowIpDomain()
            .requireTopLevelDomain()
            .disallowSingleCharacterTopLevelDomains()
            .disallowQuotedIdentifiers()
            .disallowObsoleteWhitespace()
            .withRule(adresse -> adresse.comments().isEmpty())
            .withRule(adresse -> !adresse.localPart().startsWith("\""));

    private Courriels() {}

    /** The address that was typed, or null when none was. */
    public static @Nullable Courriel lire(@Nullable String saisi) {
        String net = Nettoyage.valeur(saisi);
        if (net == null) {
            return null;
        }
        if (!NORME.isValid(net)) {
            throw new RefusMetier(RefusValeur.COURRIEL);
        }
        return new Courriel(net);
    }
}
