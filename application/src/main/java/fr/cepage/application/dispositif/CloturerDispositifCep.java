package fr.cepage.application.dispositif;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.droits.Requiert;
import fr.cepage.application.journal.Journal;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.ActionCep;
import fr.cepage.domain.dispositif.CirconstancesCep;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepDomainEvent.CepClos;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.referentiel.ChoixDeValeurs;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ReferentielRepository;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Closes a CEP with its real end and its motif (CLO-01 to CLO-06); under a PACEA that comes first (CLO-04). */
@UseCase
@Requiert(Droit.PROPOSER_CEP)
public class CloturerDispositifCep {

    private final ContexteCourant contexteCourant;
    private final CepTrouves trouves;
    private final DispositifCepRepository dispositifs;
    private final ReferentielRepository referentiel;
    private final Journal journal;

    public CloturerDispositifCep(
            ContexteCourant contexteCourant,
            CepTrouves trouves,
            DispositifCepRepository dispositifs,
            ReferentielRepository referentiel,
            Journal journal) {
        this.contexteCourant = contexteCourant;
        this.trouves = trouves;
        this.dispositifs = dispositifs;
        this.referentiel = referentiel;
        this.journal = journal;
    }

    public DispositifCepVue execute(
            DispositifCepId id,
            VersionAttendue version,
            @Nullable LocalDate dateFinReelle,
            @Nullable String motifSortie) {
        Contexte contexte = contexteCourant.lire();
        DispositifCep cep = trouves.tenir(id, version, contexte);
        CirconstancesCep circonstances = trouves.circonstances(cep, contexte);
        cep.exiger(ActionCep.CLOTURER, circonstances);
        Violations violations = new Violations();
        CodeValeur motif = violations.lire("motifSortie", () -> CodeValeur.lire(motifSortie));
        new ChoixDeValeurs(referentiel, contexte.codeStructure(), contexte.aujourdhui(), violations)
                .verifier("motifSortie", Liste.MOTIFS_SORTIE, motif);
        CepClos fait = cep.cloturer(dateFinReelle, motif, circonstances, violations);
        dispositifs.save(cep);
        journal.noter(contexte, fait);
        return trouves.consulter(cep, contexte);
    }
}
