package fr.cepage.application.dossier;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.droits.Requiert;
import fr.cepage.application.journal.Journal;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.AgeCep;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierDomainEvent.DossierModifie;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.dossier.ExigenceIdentite;
import fr.cepage.domain.dossier.FicheDossier;
import fr.cepage.domain.droits.Droit;
import java.util.function.UnaryOperator;

/** Changes identity and contact data (DRO-06, DOS-07). */
@UseCase
@Requiert(Droit.MODIFIER_DOSSIER)
public class ModifierDossier {

    private final ContexteCourant contexteCourant;
    private final DossiersTrouves trouves;
    private final LectureDossier lecture;
    private final DossierRepository dossiers;
    private final DispositifCepRepository dispositifs;
    private final Journal journal;

    public ModifierDossier(
            ContexteCourant contexteCourant,
            DossiersTrouves trouves,
            LectureDossier lecture,
            DossierRepository dossiers,
            DispositifCepRepository dispositifs,
            Journal journal) {
        this.contexteCourant = contexteCourant;
        this.trouves = trouves;
        this.lecture = lecture;
        this.dossiers = dossiers;
        this.dispositifs = dispositifs;
        this.journal = journal;
    }

    /** @param changement what becomes of the sheet as it stands */
    public DossierVue execute(DossierId id, VersionAttendue version, UnaryOperator<SaisieDossier> changement) {
        Contexte contexte = contexteCourant.lire();
        Dossier dossier = trouves.tenir(id, contexte);
        version.verifier(dossier.version());
        SaisieDossier saisie = changement.apply(SaisieDossier.de(dossier.fiche()));
        Violations violations = new Violations();
        FicheDossier fiche = lecture.lire(saisie, dossier.fiche(), contexte, violations);
        DossierModifie fait = dossier.modifier(fiche, contexte.aujourdhui(), exigence(dossier), violations);
        if (!fait.membres().isEmpty()) {
            dossiers.save(dossier);
            journal.noter(contexte, fait);
        }
        return trouves.consulter(id, contexte);
    }

    private ExigenceIdentite exigence(Dossier dossier) {
        return dispositifs.findByDossier(dossier.id(), dossier.structure()).stream()
                .filter(DispositifCep::enCours)
                .findFirst()
                .map(AgeCep::exigePar)
                .orElse(ExigenceIdentite.AUCUNE);
    }
}
