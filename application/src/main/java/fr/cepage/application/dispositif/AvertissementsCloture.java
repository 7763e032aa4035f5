package fr.cepage.application.dispositif;

import fr.cepage.application.commun.Avertissement;
import fr.cepage.application.commun.Collaborator;
import fr.cepage.domain.dispositif.AvertissementCep;
import fr.cepage.domain.dispositif.Cloture;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said of the end of a CEP (CLO-10, SYN-11); contacts are looked for only where the motif makes them matter. */
@Collaborator
public class AvertissementsCloture {

    private final ContactQueries contacts;
    private final SynthesesRemises syntheses;

    public AvertissementsCloture(ContactQueries contacts, SynthesesRemises syntheses) {
        this.contacts = contacts;
        this.syntheses = syntheses;
    }

    List<Avertissement> pour(Cloture cloture, DispositifCep cep) {
        return Stream.concat(
                        enFinissantLe(cloture.dateFinReelle(), cep).stream(),
                        de(cloture, derniersContacts(Set.of(cloture), cep.dossier(), cep.structure())).stream())
                .toList();
    }

    /** What is told of that last day alone (SYN-11). */
    List<Avertissement> enFinissantLe(LocalDate fin, DispositifCep cep) {
        return syntheses.enQuittant(cep.parcours().phaseLe(fin), cep);
    }

    /** The last contact on or before the last day, by that day: in one statement at most, however many they are. */
    Map<LocalDate, LocalDate> derniersContacts(
            Collection<Cloture> clotures, DossierId dossier, StructureCode structure) {
        Set<LocalDate> fins = clotures.stream()
                .filter(Cloture::sansNouvelle)
                .map(Cloture::dateFinReelle)
                .collect(Collectors.toSet());
        return fins.isEmpty() ? Map.of() : contacts.findDerniers(dossier, structure, fins);
    }

    static List<Avertissement> de(Cloture cloture, Map<LocalDate, LocalDate> derniersContacts) {
        LocalDate dernier = dernier(cloture, derniersContacts);
        return cloture.avertissements(dernier).stream()
                .map(code -> code == AvertissementCep.CONTACT_RECENT && dernier != null
                        ? Avertissement.de(code, dernier)
                        : Avertissement.de(code))
                .toList();
    }

    private static @Nullable LocalDate dernier(Cloture cloture, Map<LocalDate, LocalDate> derniersContacts) {
        return derniersContacts.get(cloture.dateFinReelle());
    }
}
