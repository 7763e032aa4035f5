package fr.cepage.bootstrap.securite;

import fr.cepage.application.appel.Acteur;
import fr.cepage.application.calendrier.AuNomDe;
import fr.cepage.application.calendrier.LecteurCalendrier;
import fr.cepage.domain.droits.Droit;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Makes a calendar program an actor for the time of one reading: of that structure, with one right. */
@Component
class LectureAuNomDe implements AuNomDe {

    private static final ScopedValue<Acteur> LECTEUR = ScopedValue.newInstance();

    @Override
    public <T> T executer(LecteurCalendrier lecteur, Supplier<T> lecture) {
        Acteur acteur = new Acteur(
                lecteur.proprietaire(),
                lecteur.proprietaire().sub(),
                lecteur.structure(),
                Set.of(Droit.CONSULTER_DOSSIER),
                false);
        return ScopedValue.where(LECTEUR, acteur).call(lecture::get);
    }

    /** Empty when no program reads now. */
    static Optional<Acteur> lecteur() {
        return LECTEUR.isBound() ? Optional.of(LECTEUR.get()) : Optional.empty();
    }
}
