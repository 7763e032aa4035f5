package fr.cepage.application.support;

import fr.cepage.application.dispositif.ContactQueries;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.evenement.EvenementsEnMemoire;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.domain.rendezvous.RendezVousEnMemoire;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** {@link ContactQueries} over what is kept in memory. */
final class ContactQueriesEnMemoire implements ContactQueries {
    private final EvenementsEnMemoire evenements;
    private final RendezVousEnMemoire rendezVous;

    ContactQueriesEnMemoire(EvenementsEnMemoire evenements, RendezVousEnMemoire rendezVous) {
        this.evenements = evenements;
        this.rendezVous = rendezVous;
    }

    @Override
    public Map<LocalDate, LocalDate> findDerniers(DossierId dossier, StructureCode structure, Set<LocalDate> jours) {
        List<LocalDate> contacts = Stream.concat(
                        evenements.tous(structure).stream()
                                .filter(evenement -> evenement.annulation().isEmpty())
                                .filter(evenement -> evenement.dossier().equals(dossier))
                                .map(evenement -> evenement.fiche().date()),
                        rendezVous.tous(structure).stream()
                                .filter(pris -> pris.dossier().equals(dossier))
                                .filter(pris -> pris.etat() == EtatRendezVous.PRESENT)
                                .map(pris -> pris.contenu().dateHeure().toLocalDate()))
                .toList();
        Map<LocalDate, LocalDate> derniers = new HashMap<>();
        jours.forEach(jour -> contacts.stream()
                .filter(contact -> !contact.isAfter(jour))
                .max(LocalDate::compareTo)
                .ifPresent(dernier -> derniers.put(jour, dernier)));
        return derniers;
    }
}
