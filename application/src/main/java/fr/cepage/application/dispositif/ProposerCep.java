package fr.cepage.application.dispositif;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.application.droits.Requiert;
import fr.cepage.application.journal.Journal;
import fr.cepage.domain.commun.Identifiants;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.ConditionsEntree;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepDomainEvent.CepPropose;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dispositif.PropositionCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;

/** Enters a young person in a CEP, in phase 2 or 3 (CEP-01 to CEP-11). */
@UseCase
@Requiert(Droit.PROPOSER_CEP)
public class ProposerCep {

    private final ContexteCourant contexteCourant;
    private final DossiersTrouves dossiers;
    private final LectureCep lecture;
    private final DispositifCepRepository dispositifs;
    private final CepTrouves trouves;
    private final Journal journal;
    private final Identifiants identifiants;

    public ProposerCep(
            ContexteCourant contexteCourant,
            DossiersTrouves dossiers,
            LectureCep lecture,
            DispositifCepRepository dispositifs,
            CepTrouves trouves,
            Journal journal,
            Identifiants identifiants) {
        this.contexteCourant = contexteCourant;
        this.dossiers = dossiers;
        this.lecture = lecture;
        this.dispositifs = dispositifs;
        this.trouves = trouves;
        this.journal = journal;
        this.identifiants = identifiants;
    }

    public DispositifCepVue execute(DossierId id, SaisieCep saisie) {
        Contexte contexte = contexteCourant.lire();
        Dossier dossier = dossiers.tenir(id, contexte);
        ConditionsEntree conditions = new ConditionsEntree(
                dossier, dispositifs.findByDossier(id, contexte.codeStructure()), contexte.aujourdhui());
        Violations violations = new Violations();
        PropositionCep proposition = lecture.proposition(saisie, dossier.fiche().referent(), contexte, violations);
        DispositifCep cep = dispositifs.save(DispositifCep.proposer(
                new DispositifCepId(identifiants.nouveau()), dossier, proposition, conditions, violations));
        journal.noter(contexte, new CepPropose(cep, cep.phaseCourante(contexte.aujourdhui())));
        return trouves.consulter(cep, contexte);
    }
}
