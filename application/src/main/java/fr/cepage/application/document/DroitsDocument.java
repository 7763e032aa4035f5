package fr.cepage.application.document;

import fr.cepage.application.appel.Acteur;
import fr.cepage.application.appel.DroitManquant;
import fr.cepage.domain.document.TypeDocument;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The right that a document asks for hangs on its type. */
final class DroitsDocument {

    private DroitsDocument() {}

    /**
     * @param type null: not known, or not yet; who may not have any is told first
     * @throws DroitManquant when the actor lacks it
     */
    static void exiger(@Nullable TypeDocument type, Acteur acteur) {
        if (type == null ? !enPeutUn(acteur) : !acteur.peut(type.droit())) {
            throw new DroitManquant(type == null ? TypeDocument.SYNTHESE_COMPLETE.droit() : type.droit());
        }
    }

    private static boolean enPeutUn(Acteur acteur) {
        return Arrays.stream(TypeDocument.values()).anyMatch(type -> acteur.peut(type.droit()));
    }
}
