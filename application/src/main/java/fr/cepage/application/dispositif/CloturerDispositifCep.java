package fr.cepage.application.dispositif;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.application.droits.Requiert;
import fr.cepage.application.saisie.Lecteurs;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.ActionCep;
import fr.cepage.domain.dispositif.CirconstancesCep;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.droits.Droit;

/** Closes a CEP with its real end and its motif (CLO-01 to CLO-06, CLO-10); under a PACEA that comes first (CLO-04). */
@UseCase
@Requiert(Droit.PROPOSER_CEP)
public class CloturerDispositifCep {

    private final ContexteCourant contexteCourant;
    private final CepTrouves trouves;
    private final Suivi suivi;
    private final DispositifCepRepository dispositifs;
    private final Lecteurs lecteurs;
    private final AvertissementsCloture avertissements;

    public CloturerDispositifCep(
            ContexteCourant contexteCourant,
            CepTrouves trouves,
            Suivi suivi,
            DispositifCepRepository dispositifs,
            Lecteurs lecteurs,
            AvertissementsCloture avertissements) {
        this.contexteCourant = contexteCourant;
        this.trouves = trouves;
        this.suivi = suivi;
        this.dispositifs = dispositifs;
        this.lecteurs = lecteurs;
        this.avertissements = avertissements;
    }

    public DispositifCepVue execute(DispositifCepId id, VersionAttendue version, SaisieCloture saisie) {
        Contexte contexte = contexteCourant.lire();
        DispositifCep cep = suivi.tenir(dispositifs, id, version, contexte);
        CirconstancesCep circonstances = trouves.circonstances(cep, contexte);
        cep.exiger(ActionCep.CLOTURER, circonstances);
        Violations violations = new Violations();
        cep.cloturer(
                saisie.lire(lecteurs.nouveau(contexte, violations)),
                circonstances,
                fin -> avertissements.codes(fin, cep.dossier(), cep.structure()),
                violations);
        suivi.enregistrer(dispositifs, cep, contexte);
        return trouves.consulter(cep, contexte);
    }
}
