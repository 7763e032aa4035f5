package fr.cepage.application.dispositif;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.droits.Requiert;
import fr.cepage.application.journal.Journal;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepDomainEvent.PassageEnPhase3;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dispositif.RefusCep;
import fr.cepage.domain.droits.Droit;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Passes a CEP to phase 3, moves a planned passage or corrects a begun one (PHA-01, PHA-02, PHA-08). */
@UseCase
@Requiert(Droit.PROPOSER_CEP)
public class PasserEnPhase3 {

    private final ContexteCourant contexteCourant;
    private final CepTrouves trouves;
    private final DispositifCepRepository dispositifs;
    private final Journal journal;

    public PasserEnPhase3(
            ContexteCourant contexteCourant, CepTrouves trouves, DispositifCepRepository dispositifs, Journal journal) {
        this.contexteCourant = contexteCourant;
        this.trouves = trouves;
        this.dispositifs = dispositifs;
        this.journal = journal;
    }

    public DispositifCepVue execute(DispositifCepId id, VersionAttendue version, @Nullable LocalDate dateDebut) {
        Contexte contexte = contexteCourant.lire();
        DispositifCep cep = trouves.tenir(id, version, contexte);
        cep.exigerPassagePossible();
        Violations violations = new Violations();
        violations.exiger("dateDebut", dateDebut, RefusCep.CHAMP_OBLIGATOIRE);
        violations.lever();
        PassageEnPhase3 fait = cep.passerEnPhase3(Objects.requireNonNull(dateDebut), contexte.aujourdhui());
        if (!fait.sansEffet()) {
            dispositifs.save(cep);
            journal.noter(contexte, fait);
        }
        return trouves.consulter(cep, contexte);
    }
}
