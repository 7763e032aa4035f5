package fr.cepage.application.support;

import fr.cepage.application.dispositif.ContactQueriesContract;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.EvenementsEnMemoire;
import fr.cepage.domain.rendezvous.RendezVous;
import fr.cepage.domain.rendezvous.RendezVousEnMemoire;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

class ContactQueriesEnMemoireTest extends ContactQueriesContract {
    private final EvenementsEnMemoire evenements = new EvenementsEnMemoire();
    private final RendezVousEnMemoire rendezVous = new RendezVousEnMemoire();

    @Override
    protected Map<LocalDate, LocalDate> chercher(Dossier dossier, StructureCode structure, Set<LocalDate> jours) {
        return new ContactQueriesEnMemoire(evenements, rendezVous).findDerniers(dossier.id(), structure, jours);
    }

    @Override
    protected Dossier enregistrer(Dossier nouveau) {
        return nouveau;
    }

    @Override
    protected void enregistrer(Evenement evenement) {
        evenements.save(evenement);
    }

    @Override
    protected void enregistrer(RendezVous pris) {
        rendezVous.save(pris);
    }
}
