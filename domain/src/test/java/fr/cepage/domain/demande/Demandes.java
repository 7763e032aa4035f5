package fr.cepage.domain.demande;

import fr.cepage.domain.commun.IdentifiantsDeTest;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Demandes named by their situation, for tests. */
public final class Demandes {
    public static final CodeValeur FORMATION = new CodeValeur("FORMATION");

    private Demandes() {}

    /** À traiter, of today. */
    public static Demande uneDemande(Dossier dossier) {
        return uneDemandeDu(Dossiers.AUJOURDHUI, dossier);
    }

    public static Demande uneDemandeDu(LocalDate jour, Dossier dossier) {
        return uneDemande(unContenu(jour), EtatDemande.A_TRAITER, dossier);
    }

    public static Demande uneDemande(EtatDemande etat, Dossier dossier) {
        return uneDemande(unContenu(Dossiers.AUJOURDHUI), etat, dossier);
    }

    public static Demande uneDemande(ContenuDemande contenu, EtatDemande etat, Dossier dossier) {
        return new Demande(
                new DemandeId(IdentifiantsDeTest.nouveau()),
                dossier.id(),
                dossier.structure(),
                contenu,
                etat,
                etat == EtatDemande.ANNULEE ? Evenements.annulation() : null,
                0);
    }

    /** Recorded by mistake. */
    public static Demande uneDemandeAnnulee(Dossier dossier) {
        return uneDemande(EtatDemande.ANNULEE, dossier);
    }

    public static ContenuDemande unContenu(LocalDate jour) {
        return unContenu(jour, "Cherche une formation de cuisine");
    }

    public static ContenuDemande unContenu(LocalDate jour, @Nullable String commentaire) {
        return new ContenuDemande(jour, FORMATION, commentaire);
    }
}
