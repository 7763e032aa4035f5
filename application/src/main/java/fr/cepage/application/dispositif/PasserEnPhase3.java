package fr.cepage.application.dispositif;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.application.droits.Requiert;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.DispositifCep;
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
    private final Suivi suivi;
    private final DispositifCepRepository dispositifs;

    public PasserEnPhase3(
            ContexteCourant contexteCourant, CepTrouves trouves, Suivi suivi, DispositifCepRepository dispositifs) {
        this.contexteCourant = contexteCourant;
        this.trouves = trouves;
        this.suivi = suivi;
        this.dispositifs = dispositifs;
    }

    public DispositifCepVue execute(DispositifCepId id, VersionAttendue version, @Nullable LocalDate dateDebut) {
        Contexte contexte = contexteCourant.lire();
        DispositifCep cep = suivi.tenir(dispositifs, id, version, contexte);
        cep.exigerPassagePossible();
        Violations violations = new Violations();
        violations.exiger("dateDebut", dateDebut, RefusCep.CHAMP_OBLIGATOIRE);
        violations.lever();
        cep.passerEnPhase3(Objects.requireNonNull(dateDebut), contexte.aujourdhui());
        suivi.enregistrer(dispositifs, cep, contexte);
        return trouves.consulter(cep, contexte);
    }
}
