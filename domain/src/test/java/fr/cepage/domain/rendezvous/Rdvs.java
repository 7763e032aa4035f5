package fr.cepage.domain.rendezvous;

import fr.cepage.domain.commun.Duree;
import fr.cepage.domain.commun.IdentifiantsDeTest;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Rendez-vous named by their situation, for tests: half an hour at the seat with Claire unless said otherwise. */
public final class Rdvs {
    public static final CodeValeur SIEGE = new CodeValeur("SIEGE");
    public static final CodeValeur EMPLOI = new CodeValeur("EMPLOI");
    public static final Duree DEMI_HEURE = new Duree(30);
    /** When they were made. */
    public static final Instant CREATION = Instant.parse("2026-06-01T08:00:00Z");

    private Rdvs() {}

    /** Planned, today at half past two. */
    public static RendezVous unRendezVous(Dossier dossier) {
        return unRendezVousLe(Dossiers.AUJOURDHUI, dossier);
    }

    /** Planned, at half past two of that day. */
    public static RendezVous unRendezVousLe(LocalDate jour, Dossier dossier) {
        return unRendezVous(jour.atTime(14, 30), EtatRendezVous.PLANIFIE, dossier);
    }

    /** Today at half past two. */
    public static RendezVous unRendezVous(EtatRendezVous etat, Dossier dossier) {
        return unRendezVous(Dossiers.AUJOURDHUI.atTime(14, 30), etat, dossier);
    }

    public static RendezVous unRendezVous(LocalDateTime dateHeure, EtatRendezVous etat, Dossier dossier) {
        return unRendezVous(unContenu(dateHeure), etat, dossier);
    }

    public static RendezVous unRendezVous(ContenuRendezVous contenu, EtatRendezVous etat, Dossier dossier) {
        return new RendezVous(
                new RendezVousId(IdentifiantsDeTest.nouveau()),
                dossier.id(),
                dossier.structure(),
                contenu,
                etat,
                null,
                null,
                null,
                Revision.premiere(CREATION),
                0);
    }

    public static ContenuRendezVous unContenu(LocalDateTime dateHeure) {
        return unContenu(dateHeure, Dossiers.CLAIRE);
    }

    public static ContenuRendezVous unContenu(LocalDateTime dateHeure, UtilisateurId intervenant) {
        return unContenu(dateHeure, DEMI_HEURE, SIEGE, intervenant, EMPLOI);
    }

    public static ContenuRendezVous unContenu(
            LocalDateTime dateHeure,
            Duree duree,
            CodeValeur lieu,
            UtilisateurId intervenant,
            @Nullable CodeValeur motif) {
        return new ContenuRendezVous(dateHeure, duree, lieu, intervenant, motif, null);
    }

    /** The same, with that note. */
    public static ContenuRendezVous note(ContenuRendezVous contenu, String note) {
        return new ContenuRendezVous(
                contenu.dateHeure(), contenu.duree(), contenu.lieu(), contenu.intervenant(), contenu.motif(), note);
    }
}
