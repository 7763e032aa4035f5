package fr.cepage.application.dispositif;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.ConditionsEntree;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dispositif.PropositionCep;
import fr.cepage.domain.dossier.Dossier;
import java.util.List;

/** Enters a young person in a CEP by the same rules whatever the act: alone, or with a PACEA (PAC-01). */
@Collaborator
public class EntreesEnCep {

    private final LectureCep lecture;
    private final DispositifCepRepository dispositifs;
    private final Niveau1Queries niveaux1;
    private final Suivi suivi;

    public EntreesEnCep(LectureCep lecture, DispositifCepRepository dispositifs, Niveau1Queries niveaux1, Suivi suivi) {
        this.lecture = lecture;
        this.dispositifs = dispositifs;
        this.niveaux1 = niveaux1;
        this.suivi = suivi;
    }

    /**
     * The CEP that this entry makes, not stored yet; refused with all that is wrong.
     *
     * @param autres all the CEP of the dossier so far
     */
    public DispositifCep preparer(Dossier dossier, List<DispositifCep> autres, SaisieCep saisie, Appel appel) {
        Violations violations = new Violations();
        PropositionCep proposition = lecture.proposition(saisie, dossier.fiche().referent(), appel, violations);
        return DispositifCep.proposer(
                suivi.nouveau(DispositifCepId::new),
                dossier,
                proposition,
                new ConditionsEntree(
                        dossier,
                        autres,
                        appel.aujourdhui(),
                        () -> niveaux1.findDebut(dossier.id(), dossier.structure())),
                violations);
    }

    public DispositifCep enregistrer(DispositifCep nouveau, Appel appel) {
        return suivi.enregistrer(dispositifs, nouveau, appel);
    }
}
