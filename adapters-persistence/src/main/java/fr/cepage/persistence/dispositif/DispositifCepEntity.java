package fr.cepage.persistence.dispositif;

import fr.cepage.domain.dispositif.Cloture;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.persistence.commun.LigneDuDossier;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code dispositif_cep} and its phases by their number; a changed phase makes a new version of the whole. Its
 * fields are public for the generated mapper, within a class that only this package sees.
 */
@Entity
@Table(name = "dispositif_cep")
@NullUnmarked
class DispositifCepEntity extends LigneDuDossier {

    public LocalDate dateEntree;
    public LocalDate dateEntretienInitialisation;
    public String aiguilleur;
    public String motifSollicitation;
    public String prescripteur;
    public String referent;
    public String nomReferent;
    public String typeProjet;
    public LocalDate accordLe;
    public LocalDate dateFinReelle;
    public String motifSortie;
    public String autreOperateur;

    @ElementCollection
    @CollectionTable(name = "phase_cep", joinColumns = @JoinColumn(name = "dispositif_id"))
    @MapKeyColumn(name = "phase")
    Map<Short, PhaseEmbeddable> phases = new HashMap<>();

    protected DispositifCepEntity() {}

    DispositifCepEntity(DispositifCep cep) {
        super(cep);
    }

    /** Null: en cours. */
    void clore(@Nullable Cloture cloture) {
        dateFinReelle = cloture == null ? null : cloture.dateFinReelle();
        motifSortie = cloture == null ? null : cloture.motifSortie().valeur();
        autreOperateur = cloture == null ? null : cloture.autreOperateur();
    }

    /** Touches only the phases that changed. */
    void remplacerPhases(Map<Short, PhaseEmbeddable> lignes) {
        phases.keySet().retainAll(lignes.keySet());
        lignes.forEach((phase, ligne) -> {
            if (!ligne.equals(phases.get(phase))) {
                phases.put(phase, ligne);
            }
        });
    }
}
