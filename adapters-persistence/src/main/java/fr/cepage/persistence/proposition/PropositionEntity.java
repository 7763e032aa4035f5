package fr.cepage.persistence.proposition;

import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.domain.proposition.Proposition;
import fr.cepage.persistence.commun.LigneDuDossier;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * A row of {@code proposition}; only what became of it ever changes. Its fields are public for the generated mapper, within a
 * class that only this package sees.
 */
@Entity
@Table(name = "proposition")
@NullUnmarked
class PropositionEntity extends LigneDuDossier {

    public UUID offreId;
    public UUID evenementId;
    public UUID demandeId;
    public LocalDate date;
    public String commentaire;
    public String auteur;
    public String mesureNationale;

    @Enumerated(EnumType.STRING)
    public EtatProposition etat;

    public LocalDate dateEtat;
    public String raison;
    public LocalDate dateAcceptation;
    public String raisonAcceptation;

    protected PropositionEntity() {}

    PropositionEntity(Proposition proposition) {
        super(proposition);
        this.evenementId = proposition.evenement().valeur();
        this.demandeId = proposition.demande().map(DemandeId::valeur).orElse(null);
    }
}
