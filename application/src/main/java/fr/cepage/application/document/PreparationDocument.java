package fr.cepage.application.document;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.application.projet.ProjetsTrouves;
import fr.cepage.application.projet.SaisiePlan;
import fr.cepage.application.projet.SaisieProjet;
import fr.cepage.application.saisie.Lecteur;
import fr.cepage.application.saisie.Lecteurs;
import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.document.DocumentRepository;
import fr.cepage.domain.document.ManqueDocument;
import fr.cepage.domain.document.RefusDocument;
import fr.cepage.domain.document.TypeDocument;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.projet.PlanAction;
import fr.cepage.domain.projet.Projet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads which document is asked for, and says all that it lacks before it can be produced (SYN-14). */
@Collaborator
public class PreparationDocument {

    private final DossiersTrouves dossiers;
    private final DispositifCepRepository dispositifs;
    private final ProjetsTrouves projets;
    private final AssemblageDocument assemblage;
    private final DocumentRepository depot;
    private final Lecteurs lecteurs;

    public PreparationDocument(
            DossiersTrouves dossiers,
            DispositifCepRepository dispositifs,
            ProjetsTrouves projets,
            AssemblageDocument assemblage,
            DocumentRepository depot,
            Lecteurs lecteurs) {
        this.dossiers = dossiers;
        this.dispositifs = dispositifs;
        this.projets = projets;
        this.assemblage = assemblage;
        this.depot = depot;
        this.lecteurs = lecteurs;
    }

    DocumentPrepare preparer(DossierId dossier, SaisieDocument saisie, Appel appel) {
        Violations violations = new Violations();
        Lecteur<Void> lecteur = lecteurs.nouveau(appel, violations);
        TypeDocument type = lecteur.exiger(
                "type",
                lecteur.valeur("type", () -> TypeDocument.lire(saisie.type())),
                RefusDocument.CHAMP_OBLIGATOIRE);
        DroitsDocument.exiger(type, appel.acteur());
        dossiers.trouver(dossier, appel);
        if (type == null) {
            throw new RefusMetier(violations.liste());
        }
        return type.duCep()
                ? synthese(type, cep(dossier, saisie.dispositif(), lecteur), appel, violations)
                : ficheLiaison(dossier, saisie, lecteur);
    }

    private Optional<DispositifCep> cep(DossierId dossier, @Nullable String saisi, Lecteur<?> lecteur) {
        DispositifCep cep = lecteur.exiger(
                "dispositif",
                lecteur.valeur("dispositif", () -> saisi == null ? null : trouver(dossier, saisi, lecteur.appel())),
                RefusDocument.CHAMP_OBLIGATOIRE);
        return Optional.ofNullable(cep);
    }

    private DispositifCep trouver(DossierId dossier, String saisi, Appel appel) {
        return dispositifs.findByDossier(dossier, appel.codeStructure()).stream()
                .filter(cep -> cep.id().toString().equals(saisi))
                .findFirst()
                .orElseThrow(() -> new RefusMetier(RefusDocument.DISPOSITIF_INCONNU));
    }

    private DocumentPrepare synthese(
            TypeDocument type, Optional<DispositifCep> trouve, Appel appel, Violations violations) {
        violations.lever();
        DispositifCep cep = trouve.orElseThrow();
        Projet projet = projets.projet(cep, appel);
        PlanAction plan = projets.plan(cep, appel);
        violations
                .si(
                        type.ditLeProjet() && projet.contenu().isEmpty(),
                        RefusDocument.INCOMPLET,
                        "projet.objectif",
                        ManqueDocument.PROJET)
                .si(
                        type.ditLePlan() && plan.contenu().etapes().isEmpty(),
                        RefusDocument.INCOMPLET,
                        "planAction.etapes",
                        ManqueDocument.PLAN)
                .lever();
        return new DocumentPrepare(
                assemblage.synthese(
                        type,
                        numeroSuivant(cep.dossier(), type, cep.id(), appel),
                        cep,
                        projet.contenu().map(SaisieProjet::de).orElse(SaisieProjet.VIDE),
                        SaisiePlan.de(plan.contenu()),
                        Set.copyOf(plan.aReajuster()),
                        appel),
                cep.id());
    }

    private DocumentPrepare ficheLiaison(DossierId dossier, SaisieDocument saisie, Lecteur<?> lecteur) {
        lecteur.violations().si(saisie.dispositif() != null, RefusDocument.DISPOSITIF_SUPERFLU, "dispositif");
        SaisieFicheLiaison lue =
                lecteur.partie("liaison", partie -> saisie.liaison().lire(partie));
        lecteur.violations().lever();
        Appel appel = lecteur.appel();
        return new DocumentPrepare(
                assemblage.ficheLiaison(
                        dossier, numeroSuivant(dossier, TypeDocument.FICHE_LIAISON, null, appel), lue, appel),
                null);
    }

    /** @throws Introuvable when its CEP was deleted meanwhile */
    int numeroSuivant(DossierId dossier, DocumentPrepare prepare, Appel appel) {
        DispositifCepId cep = prepare.dispositif();
        if (cep != null) {
            Object _ = dispositifs.findById(cep, appel.codeStructure()).orElseThrow(Introuvable.de(cep));
        }
        return numeroSuivant(dossier, prepare.contenu().type(), cep, appel);
    }

    private int numeroSuivant(DossierId dossier, TypeDocument type, @Nullable DispositifCepId cep, Appel appel) {
        return depot.findDernierNumero(dossier, type, cep, appel.codeStructure()) + 1;
    }
}
