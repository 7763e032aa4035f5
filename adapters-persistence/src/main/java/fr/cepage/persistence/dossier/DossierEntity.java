package fr.cepage.persistence.dossier;

import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Justification;
import fr.cepage.persistence.commun.LigneVersionnee;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code dossier}; the columns for search and order are the database's own. Its fields are public for the
 * generated mapper, within a class that only this package sees.
 */
@Entity
@Table(name = "dossier")
@NullUnmarked
class DossierEntity extends LigneVersionnee {

    public String numero;
    public String civilite;
    public String nomNaissance;
    public String nomUsage;
    public String prenom;
    public LocalDate dateNaissance;
    public String adresse;
    public String codePostal;
    public String commune;
    public String pays;
    public String telephone;
    public String courriel;
    public String situation;
    public String niveauFormation;
    public String referent;
    public String piece;
    public LocalDate dateVerification;

    protected DossierEntity() {}

    DossierEntity(Dossier dossier) {
        super(dossier);
        this.numero = dossier.numero().valeur();
    }

    /** Null: Non justifié. */
    void justifier(@Nullable Justification justification) {
        piece = justification == null ? null : justification.piece().valeur();
        dateVerification = justification == null ? null : justification.dateVerification();
    }
}
