package fr.cepage.application.dispositif;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.dispositif.SaisieRenseignements.SaisieReferent;
import fr.cepage.application.droits.Personnes;
import fr.cepage.application.saisie.Lecteur;
import fr.cepage.application.saisie.Lecteurs;
import fr.cepage.domain.commun.NomPersonne;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.domain.dispositif.PropositionCep;
import fr.cepage.domain.dispositif.ReferentCep;
import fr.cepage.domain.dispositif.RefusCep;
import fr.cepage.domain.dispositif.RenseignementsCep;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns what was typed for a CEP into the domain's values, noting everything that is wrong with it. */
@Collaborator
public class LectureCep {

    private final Lecteurs lecteurs;
    private final Personnes personnes;

    public LectureCep(Lecteurs lecteurs, Personnes personnes) {
        this.lecteurs = lecteurs;
        this.personnes = personnes;
    }

    /**
     * The proposition as far as it can be read.
     *
     * @param referentParDefaut who it is when nothing is said of it, if they still are of the structure; null: nobody
     *     (CEP-07)
     */
    public PropositionCep proposition(
            SaisieCep saisie, @Nullable UtilisateurId referentParDefaut, Appel appel, Violations violations) {
        Lus lus = lire(saisie.renseignements(), lecteurs.de(null, appel, violations));
        PhaseCep phase = violations.lire("phase", () -> PhaseCep.lire(saisie.phase()));
        return new PropositionCep(
                lus.aiguilleur(),
                saisie.dateEntretienInitialisation(),
                saisie.dateEntree(),
                lus.motifSollicitation(),
                phase,
                lus.prescripteur(),
                saisie.renseignements().referent() == null ? parDefaut(referentParDefaut, appel) : lus.referent(),
                lus.typeProjet(),
                saisie.renseignements().accordLe());
    }

    private @Nullable ReferentCep parDefaut(@Nullable UtilisateurId referent, Appel appel) {
        UtilisateurId present = personnes.encoreLa(referent, appel.codeStructure());
        return present == null ? null : new ReferentCep.Conseiller(present);
    }

    /** What can be changed after a change of that CEP, unless something is wrong. */
    public RenseignementsCep renseignements(
            SaisieRenseignements saisie, DispositifCep cep, Appel appel, Violations violations) {
        Lus lus = lire(saisie, lecteurs.de(cep.renseignements(), appel, violations));
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

    private Lus lire(SaisieRenseignements saisie, Lecteur<RenseignementsCep> lecteur) {
        return new Lus(
                lecteur.liste("aiguilleur", Liste.AIGUILLEURS, saisie.aiguilleur(), RenseignementsCep::aiguilleur),
                lecteur.liste(
                        "motifSollicitation",
                        Liste.MOTIFS_SOLLICITATION,
                        saisie.motifSollicitation(),
                        RenseignementsCep::motifSollicitation),
                lecteur.ligne("prescripteur", saisie.prescripteur(), RenseignementsCep.PRESCRIPTEUR_MAX),
                referent(saisie.referent(), lecteur),
                lecteur.liste("typeProjet", Liste.TYPES_PROJET, saisie.typeProjet(), RenseignementsCep::typeProjet));
    }

    private static @Nullable ReferentCep referent(@Nullable SaisieReferent saisie, Lecteur<RenseignementsCep> lecteur) {
        if (saisie == null) {
            return null;
        }
        UtilisateurId id = lecteur.personne("referent", saisie.sub(), LectureCep::conseiller);
        if (id != null) {
            return new ReferentCep.Conseiller(id);
        }
        NomPersonne nom = lecteur.valeur("referent", () -> NomPersonne.lire(saisie.nom()));
        return nom == null ? null : new ReferentCep.NomLibre(nom);
    }

    private static @Nullable UtilisateurId conseiller(RenseignementsCep anciens) {
        return anciens.referent() instanceof ReferentCep.Conseiller conseiller ? conseiller.id() : null;
    }

    /** What could be read; null where nothing was typed or it was wrong. */
    private record Lus(
            @Nullable CodeValeur aiguilleur,
            @Nullable CodeValeur motifSollicitation,
            @Nullable String prescripteur,
            @Nullable ReferentCep referent,
            @Nullable CodeValeur typeProjet) {}
}
