package fr.cepage.application.dossier;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.journal.Enregistrement;
import fr.cepage.application.saisie.Lecteurs;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.AgeCep;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dossier.Dossier;
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

    private final AppelCourant appelCourant;
    private final DossiersTrouves trouves;
    private final Lecteurs lecteurs;
    private final DossierRepository dossiers;
    private final DispositifCepRepository dispositifs;
    private final Enregistrement enregistrement;

    public ModifierDossier(
            AppelCourant appelCourant,
            DossiersTrouves trouves,
            Lecteurs lecteurs,
            DossierRepository dossiers,
            DispositifCepRepository dispositifs,
            Enregistrement enregistrement) {
        this.appelCourant = appelCourant;
        this.trouves = trouves;
        this.lecteurs = lecteurs;
        this.dossiers = dossiers;
        this.dispositifs = dispositifs;
        this.enregistrement = enregistrement;
    }

    /** @param changement what becomes of the sheet as it stands */
    public DossierVue execute(DossierId id, VersionAttendue version, UnaryOperator<SaisieDossier> changement) {
        Appel appel = appelCourant.appel();
        Dossier dossier = trouves.tenir(id, appel);
        version.verifier(dossier.version());
        SaisieDossier saisie = changement.apply(SaisieDossier.de(dossier.fiche()));
        Violations violations = new Violations();
        FicheDossier fiche = new LectureDossier(lecteurs.de(dossier.fiche(), appel, violations)).lire(saisie);
        dossier.modifier(fiche, appel.aujourdhui(), exigence(dossier), violations);
        enregistrement.enregistrer(dossiers, dossier, appel);
        return trouves.consulter(id, appel);
    }

    private ExigenceIdentite exigence(Dossier dossier) {
        return dispositifs.findByDossier(dossier.id(), dossier.structure()).stream()
                .filter(DispositifCep::enCours)
                .findFirst()
                .map(AgeCep::exigePar)
                .orElse(ExigenceIdentite.AUCUNE);
    }
}
