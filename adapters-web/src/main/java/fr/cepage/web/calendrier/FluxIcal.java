package fr.cepage.web.calendrier;

import fr.cepage.application.calendrier.AgendaVue;
import fr.cepage.application.commun.Messages;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** An agenda as a file that calendar programs subscribe to. The same agenda gives the same bytes. */
final class FluxIcal {

    private static final String PRODUIT = "-//Cepage//Rendez-vous//FR";
    private static final Duration FRAICHEUR = Duration.ofHours(1);

    private FluxIcal() {}

    static byte[] ecrire(AgendaVue agenda) {
        StringWriter texte = new StringWriter();
        try {
            new CalendarOutputter(false, Integer.MAX_VALUE).output(calendrier(agenda), texte);
        } catch (IOException jamais) {
            throw new IllegalStateException(jamais);
        }
        return Pliage.plier(texte.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private static Calendar calendrier(AgendaVue agenda) {
        String nom = Messages.texte("calendrier.nom", Locale.FRENCH);
        Calendar calendrier = new Calendar();
        calendrier
                .add(new ProdId(PRODUIT))
                .add(ImmutableVersion.VERSION_2_0)
                .add(ImmutableCalScale.GREGORIAN)
                .add(ImmutableMethod.PUBLISH)
                .add(new Name(new ParameterList(), nom))
                .add(new XProperty("X-WR-CALNAME", nom))
                .add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), FRAICHEUR))
                .add(new XProperty("X-PUBLISHED-TTL", FRAICHEUR.toString()));
        calendrier.add(FuseauIcal.de(agenda.structure().fuseau(), agenda.du()));
        agenda.rendezVous().forEach(pris -> calendrier.add(RendezVousIcal.de(pris, agenda.structure())));
        return calendrier;
    }
}
