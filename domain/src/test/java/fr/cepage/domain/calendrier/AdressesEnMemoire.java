package fr.cepage.domain.calendrier;

import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.structure.StructureCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Addresses in a map. */
public final class AdressesEnMemoire implements AdresseCalendrierRepository {
    private final Map<UtilisateurId, AdresseCalendrier> adresses = new HashMap<>();

    @Override
    public Optional<AdresseCalendrier> findByEmpreinte(Empreinte empreinte) {
        return adresses.values().stream()
                .filter(adresse -> adresse.empreinte().equals(empreinte))
                .findFirst();
    }

    @Override
    public Optional<AdresseCalendrier> findByProprietaire(UtilisateurId proprietaire, StructureCode structure) {
        return Optional.ofNullable(adresses.get(proprietaire))
                .filter(adresse -> adresse.structure().equals(structure));
    }

    @Override
    public void save(AdresseCalendrier adresse) {
        adresses.put(adresse.proprietaire(), adresse);
    }

    @Override
    public void delete(UtilisateurId proprietaire, StructureCode structure) {
        findByProprietaire(proprietaire, structure).ifPresent(adresse -> adresses.remove(proprietaire));
    }
}
