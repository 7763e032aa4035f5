package fr.cepage.application.dispositif;

import fr.cepage.application.commun.Avertissement;
import fr.cepage.application.commun.Collaborator;
import fr.cepage.domain.dispositif.AvertissementCep;
import fr.cepage.domain.dispositif.Cloture;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is said of the end of a CEP (CLO-10); contacts are looked for only where the motif makes them matter. */
@Collaborator
public class AvertissementsCloture {

    private final ContactQueries contacts;

    public AvertissementsCloture(ContactQueries contacts) {
        this.contacts = contacts;
    }

    List<Avertissement> pour(Cloture cloture, DossierId dossier, StructureCode structure) {
        return de(cloture, derniersContacts(Set.of(cloture), dossier, structure));
    }

    List<AvertissementCep> codes(Cloture cloture, DossierId dossier, StructureCode structure) {
        return cloture.avertissements(dernier(cloture, derniersContacts(Set.of(cloture), dossier, structure)));
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
