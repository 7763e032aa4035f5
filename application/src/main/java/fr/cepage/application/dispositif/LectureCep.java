package fr.cepage.application.dispositif;

import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.commun.Contexte;
import fr.cepage.application.dispositif.SaisieRenseignements.SaisieReferent;
import fr.cepage.application.droits.Personnes;
import fr.cepage.domain.commun.NomPersonne;
import fr.cepage.domain.commun.Texte;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.domain.dispositif.PropositionCep;
import fr.cepage.domain.dispositif.ReferentCep;
import fr.cepage.domain.dispositif.RefusCep;
import fr.cepage.domain.dispositif.RenseignementsCep;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.referentiel.ChoixDeValeurs;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ReferentielRepository;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns what was typed for a CEP into the domain's values, noting everything that is wrong with it. */
@Collaborator
public class LectureCep {

    private static final int PRESCRIPTEUR_MAX = 120;

    private final ReferentielRepository referentiel;
    private final Personnes personnes;

    public LectureCep(ReferentielRepository referentiel, Personnes personnes) {
        this.referentiel = referentiel;
        this.personnes = personnes;
    }

    /**
     * The proposition as far as it can be read.
     *
     * @param referentParDefaut who it is when nothing is said of it, if they still are of the structure; null: nobody
     *     (CEP-07)
     */
    public PropositionCep proposition(
            SaisieCep saisie, @Nullable UtilisateurId referentParDefaut, Contexte contexte, Violations violations) {
        Lus lus = lire(saisie.renseignements(), null, contexte, violations);
        PhaseCep phase = violations.lire("phase", () -> PhaseCep.lire(saisie.phase()));
        return new PropositionCep(
                lus.aiguilleur(),
                saisie.dateEntretienInitialisation(),
                saisie.dateEntree(),
                lus.motifSollicitation(),
                phase,
                lus.prescripteur(),
                saisie.renseignements().referent() == null ? parDefaut(referentParDefaut, contexte) : lus.referent(),
                lus.typeProjet(),
                saisie.renseignements().accordLe());
    }

    private @Nullable ReferentCep parDefaut(@Nullable UtilisateurId referent, Contexte contexte) {
        UtilisateurId present = personnes.encoreLa(referent, contexte.codeStructure());
        return present == null ? null : new ReferentCep.Conseiller(present);
    }

    /** What can be changed after a change of that CEP, unless something is wrong. */
    public RenseignementsCep renseignements(
            SaisieRenseignements saisie, DispositifCep cep, Contexte contexte, Violations violations) {
        Lus lus = lire(saisie, cep.renseignements(), contexte, violations);
        violations.exiger("aiguilleur", lus.aiguilleur(), RefusCep.CHAMP_OBLIGATOIRE);
        violations.exiger("motifSollicitation", lus.motifSollicitation(), RefusCep.CHAMP_OBLIGATOIRE);
        cep.entree().verifierAccord(saisie.accordLe(), violations);
        violations.lever();
        return new RenseignementsCep(
                Objects.requireNonNull(lus.aiguilleur()),
                Objects.requireNonNull(lus.motifSollicitation()),
                lus.prescripteur(),
                lus.referent(),
                lus.typeProjet(),
                saisie.accordLe());
    }

    private Lus lire(
            SaisieRenseignements saisie,
            @Nullable RenseignementsCep anciens,
            Contexte contexte,
            Violations violations) {
        Lus lus = new Lus(
                violations.lire("aiguilleur", () -> CodeValeur.lire(saisie.aiguilleur())),
                violations.lire("motifSollicitation", () -> CodeValeur.lire(saisie.motifSollicitation())),
                violations.lire("prescripteur", () -> Texte.ligne(saisie.prescripteur(), PRESCRIPTEUR_MAX)),
                violations.lire("referent", () -> referent(saisie.referent(), anciens, contexte)),
                violations.lire("typeProjet", () -> CodeValeur.lire(saisie.typeProjet())));
        ChoixDeValeurs choix =
                new ChoixDeValeurs(referentiel, contexte.codeStructure(), contexte.aujourdhui(), violations);
        choix.verifier(
                "aiguilleur", Liste.AIGUILLEURS, lus.aiguilleur(), anciens == null ? null : anciens.aiguilleur());
        choix.verifier(
                "motifSollicitation",
                Liste.MOTIFS_SOLLICITATION,
                lus.motifSollicitation(),
                anciens == null ? null : anciens.motifSollicitation());
        choix.verifier(
                "typeProjet", Liste.TYPES_PROJET, lus.typeProjet(), anciens == null ? null : anciens.typeProjet());
        return lus;
    }

    private @Nullable ReferentCep referent(
            @Nullable SaisieReferent saisie, @Nullable RenseignementsCep anciens, Contexte contexte) {
        if (saisie == null) {
            return null;
        }
        UtilisateurId ancien = anciens != null && anciens.referent() instanceof ReferentCep.Conseiller conseiller
                ? conseiller.id()
                : null;
        UtilisateurId id = personnes.lire(saisie.sub(), ancien, contexte.codeStructure());
        if (id != null) {
            return new ReferentCep.Conseiller(id);
        }
        NomPersonne nom = NomPersonne.lire(saisie.nom());
        return nom == null ? null : new ReferentCep.NomLibre(nom);
    }

    /** What could be read; null where nothing was typed or it was wrong. */
    private record Lus(
            @Nullable CodeValeur aiguilleur,
            @Nullable CodeValeur motifSollicitation,
            @Nullable String prescripteur,
            @Nullable ReferentCep referent,
            @Nullable CodeValeur typeProjet) {}
}
