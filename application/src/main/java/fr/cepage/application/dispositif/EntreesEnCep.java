package fr.cepage.application.dispositif;

import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.commun.Contexte;
import fr.cepage.application.journal.Journal;
import fr.cepage.domain.commun.Identifiants;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.AvertissementCep;
import fr.cepage.domain.dispositif.ConditionsEntree;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepDomainEvent.CepPropose;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dispositif.PropositionCep;
import fr.cepage.domain.dispositif.ValeursCep;
import fr.cepage.domain.dossier.Dossier;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Enters a young person in a CEP by the same rules whatever the act: alone, or with a PACEA (PAC-01). */
@Collaborator
public class EntreesEnCep {

    private final LectureCep lecture;
    private final DispositifCepRepository dispositifs;
    private final Niveau1Queries niveaux1;
    private final Journal journal;
    private final Identifiants identifiants;

    public EntreesEnCep(
            LectureCep lecture,
            DispositifCepRepository dispositifs,
            Niveau1Queries niveaux1,
            Journal journal,
            Identifiants identifiants) {
        this.lecture = lecture;
        this.dispositifs = dispositifs;
        this.niveaux1 = niveaux1;
        this.journal = journal;
        this.identifiants = identifiants;
    }

    /**
     * The CEP that this entry makes, not stored yet; refused with all that is wrong.
     *
     * @param autres all the CEP of the dossier so far
     */
    public DispositifCep preparer(Dossier dossier, List<DispositifCep> autres, SaisieCep saisie, Contexte contexte) {
        Violations violations = new Violations();
        PropositionCep proposition = lecture.proposition(saisie, dossier.fiche().referent(), contexte, violations);
        return DispositifCep.proposer(
                new DispositifCepId(identifiants.nouveau()),
                dossier,
                proposition,
                new ConditionsEntree(dossier, autres, contexte.aujourdhui()),
                violations);
    }

    public DispositifCep enregistrer(DispositifCep nouveau, Dossier dossier, Contexte contexte) {
        DispositifCep cep = dispositifs.save(nouveau);
        List<AvertissementCep> dits =
                cep.choix().avertissements(debutNiveau1(cep), dossier.fiche().referent());
        journal.noter(contexte, new CepPropose(cep, cep.phaseCourante(contexte.aujourdhui()), dits));
        return cep;
    }

    /** Asked for only where it is said to have been. */
    private @Nullable LocalDate debutNiveau1(DispositifCep cep) {
        return ValeursCep.SUITE_NIVEAU_1.equals(cep.renseignements().aiguilleur())
                ? niveaux1.findDebut(cep.dossier(), cep.structure()).orElse(null)
                : null;
    }
}
