package fr.cepage.application.dispositif;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Avertissement;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.application.saisie.Lecteurs;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.droits.Droit;

/** Closes a CEP with its real end and its motif (CLO-01 to CLO-06, CLO-10); under a PACEA that comes first (CLO-04). */
@UseCase
@Requiert(Droit.PROPOSER_CEP)
public class CloturerDispositifCep {

    private final AppelCourant appelCourant;
    private final CepTrouves trouves;
    private final Suivi suivi;
    private final DispositifCepRepository dispositifs;
    private final Lecteurs lecteurs;
    private final AvertissementsCloture avertissements;

    public CloturerDispositifCep(
            AppelCourant appelCourant,
            CepTrouves trouves,
            Suivi suivi,
            DispositifCepRepository dispositifs,
            Lecteurs lecteurs,
            AvertissementsCloture avertissements) {
        this.appelCourant = appelCourant;
        this.trouves = trouves;
        this.suivi = suivi;
        this.dispositifs = dispositifs;
        this.lecteurs = lecteurs;
        this.avertissements = avertissements;
    }

    public DispositifCepVue execute(DispositifCepId id, VersionAttendue version, SaisieCloture saisie) {
        Appel appel = appelCourant.appel();
        DispositifCep cep = suivi.tenir(dispositifs, id, version, appel);
        Violations violations = new Violations();
        cep.cloturer(
                saisie.lire(lecteurs.nouveau(appel, violations)),
                trouves.circonstances(cep, appel),
                fin -> avertissements.pour(fin, cep).stream()
                        .map(Avertissement::code)
                        .toList(),
                violations);
        suivi.enregistrer(dispositifs, cep, appel);
        return trouves.consulter(cep, appel);
    }
}
