package fr.cepage.persistence.document;

import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.document.Document;
import fr.cepage.domain.document.TypeDocument;
import fr.cepage.persistence.commun.LigneDuDossier;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code document}: written once, but for when it was handed over. */
@Entity
@Table(name = "document")
@NullUnmarked
class DocumentEntity extends LigneDuDossier {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public TypeDocument type;

    @Column(updatable = false)
    public UUID dispositifId;

    @Column(updatable = false)
    public int numero;

    @Column(updatable = false)
    public Instant instant;

    @Column(updatable = false)
    public String auteur;

    @Column(updatable = false)
    public String sha256;

    @Column(updatable = false)
    public int taille;

    public LocalDate remisLe;

    protected DocumentEntity() {}

    DocumentEntity(Document document) {
        super(document);
        this.type = document.type();
        this.dispositifId = document.dispositif().map(DispositifCepId::valeur).orElse(null);
        this.numero = document.production().numero();
        this.instant = document.production().instant();
        this.auteur = document.production().auteur().sub();
        this.sha256 = document.production().empreinte().sha256();
        this.taille = document.production().taille();
    }
}
