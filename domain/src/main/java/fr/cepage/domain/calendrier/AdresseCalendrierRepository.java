package fr.cepage.domain.calendrier;

import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.structure.StructureCode;
import java.util.Optional;

/** The secret addresses, which are looked up before anybody knows of which structure they are. */
public interface AdresseCalendrierRepository {

    Optional<AdresseCalendrier> findByEmpreinte(Empreinte empreinte);

    /** The address that somebody has in that structure. */
    Optional<AdresseCalendrier> findByProprietaire(UtilisateurId proprietaire, StructureCode structure);

    /** Inserts, or replaces the one the owner had: the former secret opens nothing any more. */
    void save(AdresseCalendrier adresse);

    /** Whatever address the owner had in that structure opens nothing any more. */
    void delete(UtilisateurId proprietaire, StructureCode structure);
}
