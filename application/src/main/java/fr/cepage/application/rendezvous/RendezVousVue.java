package fr.cepage.application.rendezvous;

import fr.cepage.application.commun.Avertissement;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.rendezvous.ActionRendezVous;
import fr.cepage.domain.rendezvous.ContenuRendezVous;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.domain.rendezvous.RendezVousId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rendez-vous as it is consulted.
 *
 * @param fuseau whose clocks the content is read from
 * @param raison why it was called off; null: nobody said so
 * @param remplace the one in whose place it was planned; null: none
 * @param reporteAu when the one in its place takes place; null: none was planned
 */
public record RendezVousVue(
        RendezVousId id,
        DossierId dossier,
        long version,
        ContenuRendezVous contenu,
        ZoneId fuseau,
        ValeurVue lieu,
        PersonneVue intervenant,
        @Nullable ValeurVue motif,
        EtatRendezVous etat,
        @Nullable String raison,
        @Nullable RendezVousId remplace,
        @Nullable LocalDateTime reporteAu,
        Simultanes simultanes) {

    public LocalDateTime dateHeure() {
        return contenu.dateHeure();
    }

    /** In minutes. */
    public int duree() {
        return contenu.duree().minutes();
    }

    /** What is told of it without stopping anybody. */
    public List<Avertissement> avertissements() {
        return simultanes.avertissements(intervenant.nom());
    }

    /** What it is there to have done to it, each with why it cannot be done today. Rights are the caller's matter. */
    public Map<ActionRendezVous, List<Violation>> actions(LocalDate aujourdhui) {
        return etat.actions(jour(), aujourdhui);
    }

    public LocalDate jour() {
        return contenu.jour();
    }
}
