package fr.cepage.application.dispositif;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Avertissement;
import fr.cepage.application.commun.UseCase;
import fr.cepage.domain.commun.Nettoyage;
import fr.cepage.domain.dispositif.Cloture;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import java.util.List;

/**
 * Tells what an end would be told, while it is typed: nothing without its day, and without its motif no more than what the
 * day tells (CLO-10, SYN-11).
 */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class PrevoirCloture {

    private final AppelCourant appelCourant;
    private final CepTrouves trouves;
    private final AvertissementsCloture avertissements;

    public PrevoirCloture(AppelCourant appelCourant, CepTrouves trouves, AvertissementsCloture avertissements) {
        this.appelCourant = appelCourant;
        this.trouves = trouves;
        this.avertissements = avertissements;
    }

    public List<Avertissement> execute(DispositifCepId id, SaisieCloture saisie) {
        Appel appel = appelCourant.appel();
        DispositifCep cep = trouves.trouver(id, appel);
        CodeValeur motif = CodeValeur.lire(saisie.motifSortie());
        LocalDate fin = saisie.dateFinReelle();
        if (fin == null) {
            return List.of();
        }
        if (motif == null) {
            return avertissements.enFinissantLe(fin, cep);
        }
        Cloture cloture = new Cloture(fin, motif, Nettoyage.ligne(saisie.autreOperateur()));
        return avertissements.pour(cloture, cep);
    }
}
