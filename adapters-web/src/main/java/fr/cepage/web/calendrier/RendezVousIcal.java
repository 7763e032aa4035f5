package fr.cepage.web.calendrier;

import fr.cepage.application.commun.Messages;
import fr.cepage.application.rendezvous.RendezVousAgenda;
import fr.cepage.domain.structure.Structure;
import java.net.URI;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;

/**
 * One rendez-vous of the file. It keeps its identifier for ever and its number grows with each change, so that programs
 * move what they show rather than doubling it; what is called off stays, as cancelled (RDV-01). Of the two hours that
 * clocks show alike in autumn, the first is meant.
 */
final class RendezVousIcal {

    /** A published entry has an organizer; nobody can write to this one. */
    private static final URI SANS_ADRESSE = URI.create("mailto:ne-pas-repondre@cepage.invalid");

    private RendezVousIcal() {}

    static VEvent de(RendezVousAgenda pris, Structure structure) {
        ZonedDateTime debut = pris.dateHeure().atZone(structure.fuseau());
        Instant modifieLe = pris.revision().le();
        VEvent entree = new VEvent(false);
        entree.add(new Uid(pris.id().toString()))
                .add(new DtStamp(modifieLe))
                .add(new LastModified(modifieLe))
                .add(new Sequence(pris.revision().sequence()))
                .add(new DtStart<>(debut))
                .add(fin(debut.plusMinutes(pris.duree())))
                .add(new Summary(titre(pris)))
                .add(new Location(pris.lieu()))
                .add(new Organizer(new ParameterList(List.of(new Cn(structure.nom()))), SANS_ADRESSE))
                .add(pris.etat().retire() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED)
                .add(pris.etat().retire() ? ImmutableTransp.TRANSPARENT : ImmutableTransp.OPAQUE)
                .add(ImmutableClazz.PRIVATE);
        return entree;
    }

    /** In UTC at the second of the hours that the clocks show twice: told in theirs, it would be taken for the first. */
    private static DtEnd<?> fin(ZonedDateTime fin) {
        boolean premiere = fin.equals(fin.withEarlierOffsetAtOverlap());
        return premiere ? new DtEnd<>(fin) : new DtEnd<>(fin.toInstant());
    }

    /** The number alone says who comes: names stay here. */
    private static String titre(RendezVousAgenda pris) {
        String cle = "calendrier.rendez-vous" + (pris.etat().retire() ? "." + pris.etat() : "");
        return Messages.texte(cle, Locale.FRENCH, pris.numeroDossier());
    }
}
