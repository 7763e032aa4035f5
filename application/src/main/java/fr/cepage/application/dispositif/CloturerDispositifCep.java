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

/** Closes a CEP with its real end and its motif (CLO-01 to CLO-06, CLO-10); under a PACEA that comes first (CLO-04). */
@UseCase
@Requiert(Droit.PROPOSER_CEP)
public class CloturerDispositifCep {

    private final ContexteCourant contexteCourant;
    private final CepTrouves trouves;
    private final DispositifCepRepository dispositifs;
    private final LectureCloture lecture;
    private final AvertissementsCloture avertissements;
    private final Journal journal;

    public CloturerDispositifCep(
            ContexteCourant contexteCourant,
            CepTrouves trouves,
            DispositifCepRepository dispositifs,
            LectureCloture lecture,
            AvertissementsCloture avertissements,
            Journal journal) {
        this.contexteCourant = contexteCourant;
        this.trouves = trouves;
        this.dispositifs = dispositifs;
        this.lecture = lecture;
        this.avertissements = avertissements;
        this.journal = journal;
    }

    public DispositifCepVue execute(DispositifCepId id, VersionAttendue version, SaisieCloture saisie) {
        Contexte contexte = contexteCourant.lire();
        DispositifCep cep = trouves.tenir(id, version, contexte);
        CirconstancesCep circonstances = trouves.circonstances(cep, contexte);
        cep.exiger(ActionCep.CLOTURER, circonstances);
        Violations violations = new Violations();
        CepClos fait = cep.cloturer(lecture.lire(saisie, contexte, violations), circonstances, violations);
        dispositifs.save(cep);
        journal.noter(contexte, fait.averti(avertissements.codes(fait.cloture(), cep.dossier(), cep.structure())));
        return trouves.consulter(cep, contexte);
    }
}
