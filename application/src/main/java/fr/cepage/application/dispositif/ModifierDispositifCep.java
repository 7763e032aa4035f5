package fr.cepage.application.dispositif;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dispositif.RefusCep;
import fr.cepage.domain.droits.Droit;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes the fields that can be (MOD-01 to MOD-03, CEP-12). */
@UseCase
@Requiert(Droit.PROPOSER_CEP)
public class ModifierDispositifCep {

    private final AppelCourant appelCourant;
    private final CepTrouves trouves;
    private final Suivi suivi;
    private final DispositifCepRepository dispositifs;
    private final LectureCep lecture;

    public ModifierDispositifCep(
            AppelCourant appelCourant,
            CepTrouves trouves,
            Suivi suivi,
            DispositifCepRepository dispositifs,
            LectureCep lecture) {
        this.appelCourant = appelCourant;
        this.trouves = trouves;
        this.suivi = suivi;
        this.dispositifs = dispositifs;
        this.lecture = lecture;
    }

    public DispositifCepVue execute(
            DispositifCepId id, VersionAttendue version, UnaryOperator<SaisieRenseignements> changement) {
        return execute(id, version, changement, List.of());
    }

    /**
     * @param changement what becomes of the fields as they stand
     * @param datesChangees the dates that somebody tried to change, by the names of the contract: refused (MOD-02)
     */
    public DispositifCepVue execute(
            DispositifCepId id,
            VersionAttendue version,
            UnaryOperator<SaisieRenseignements> changement,
            List<String> datesChangees) {
        Appel appel = appelCourant.appel();
        DispositifCep cep = suivi.tenir(dispositifs, id, version, appel);
        Violations violations = new Violations();
        datesChangees.forEach(date -> violations.ajouter(RefusCep.DATE_NON_MODIFIABLE, date));
        SaisieRenseignements saisie = changement.apply(SaisieRenseignements.de(cep.renseignements()));
        cep.modifier(lecture.renseignements(saisie, cep.renseignements(), appel, violations), violations);
        suivi.enregistrer(dispositifs, cep, appel);
        return trouves.consulter(cep, appel);
    }
}
