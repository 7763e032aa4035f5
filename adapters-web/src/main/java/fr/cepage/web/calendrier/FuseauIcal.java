package fr.cepage.web.calendrier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * How the clocks of a zone go. It is said from the same rules as those by which times are checked, not from the library's
 * copy of them (RDV-01); changes that come back every year are told as such, the form that every program reads.
 */
final class FuseauIcal {

    private static final LocalDateTime TOUJOURS = LocalDateTime.of(1970, 1, 1, 0, 0);
    private static final int JOURS_PAR_SEMAINE = 7;
    private static final int LETTRES_DU_JOUR = 2;

    private FuseauIcal() {}

    /** @param du the first day that matters */
    static VTimeZone de(ZoneId fuseau, LocalDate du) {
        ZoneRules regles = fuseau.getRules();
        VTimeZone horloges = new VTimeZone();
        horloges.add(new TzId(fuseau.getId()));
        if (regles.getTransitionRules().isEmpty()) {
            horloges.add(immobiles(regles, du.atStartOfDay(fuseau).toInstant()));
        }
        regles.getTransitionRules().forEach(regle -> horloges.add(chaqueAnnee(regle, regles, du.getYear() - 1)));
        return horloges;
    }

    /** Since their last change, if they ever had one. */
    private static Observance immobiles(ZoneRules regles, Instant debut) {
        ZoneOffsetTransition dernier = regles.previousTransition(debut);
        ZoneOffset decalage = regles.getOffset(debut);
        return dernier == null
                ? observance(new Standard(), TOUJOURS, decalage, decalage)
                : observance(new Standard(), dernier);
    }

    private static Observance chaqueAnnee(ZoneOffsetTransitionRule regle, ZoneRules regles, int premiere) {
        ZoneOffsetTransition changement = regle.createTransition(premiere);
        boolean ete = regles.isDaylightSavings(changement.getInstant());
        Observance observance = observance(ete ? new Daylight() : new Standard(), changement);
        observance.add(new RRule<LocalDateTime>(
                "FREQ=YEARLY;BYMONTH=" + regle.getMonth().getValue() + ";BYDAY=" + jour(regle)));
        return observance;
    }

    /** E.g. the last Sunday, or the second: in every zone of the Republic clocks change on a day counted so. */
    private static String jour(ZoneOffsetTransitionRule regle) {
        int premier = regle.getDayOfMonthIndicator();
        boolean derniere = premier + JOURS_PAR_SEMAINE > regle.getMonth().minLength();
        int rang = derniere ? -1 : (premier + JOURS_PAR_SEMAINE - 1) / JOURS_PAR_SEMAINE;
        return rang + regle.getDayOfWeek().name().substring(0, LETTRES_DU_JOUR);
    }

    private static Observance observance(Observance vide, ZoneOffsetTransition changement) {
        return observance(
                vide, changement.getDateTimeBefore(), changement.getOffsetBefore(), changement.getOffsetAfter());
    }

    private static Observance observance(Observance vide, LocalDateTime debut, ZoneOffset avant, ZoneOffset apres) {
        vide.add(new DtStart<>(debut)).add(new TzOffsetFrom(avant)).add(new TzOffsetTo(apres));
        return vide;
    }
}
