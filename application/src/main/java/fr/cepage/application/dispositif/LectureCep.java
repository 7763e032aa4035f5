package fr.cepage.application.dispositif;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.dispositif.SaisieRenseignements.SaisieReferent;
import fr.cepage.application.droits.Personnes;
import fr.cepage.application.saisie.Lecteur;
import fr.cepage.application.saisie.Lecteurs;
import fr.cepage.domain.commun.NomPersonne;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.domain.dispositif.PropositionCep;
import fr.cepage.domain.dispositif.ReferentCep;
import fr.cepage.domain.dispositif.RenseignementsCep;
import fr.cepage.domain.dispositif.RenseignementsVoulus;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.referentiel.Liste;
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
        Lecteur<RenseignementsCep> lecteur = lecteurs.de(null, appel, violations);
        RenseignementsVoulus lus = lire(saisie.renseignements(), lecteur);
        return new PropositionCep(
                saisie.dateEntretienInitialisation(),
                saisie.dateEntree(),
                lecteur.valeur("phase", () -> PhaseCep.lire(saisie.phase())),
                saisie.renseignements().referent() == null ? lus.suivisPar(parDefaut(referentParDefaut, appel)) : lus);
    }

    private @Nullable ReferentCep parDefaut(@Nullable UtilisateurId referent, Appel appel) {
        UtilisateurId present = personnes.encoreLa(referent, appel.codeStructure());
        return present == null ? null : new ReferentCep.Conseiller(present);
    }

    /** What is to stand in the place of these, as far as it can be read. */
    public RenseignementsVoulus renseignements(
            SaisieRenseignements saisie, RenseignementsCep anciens, Appel appel, Violations violations) {
        return lire(saisie, lecteurs.de(anciens, appel, violations));
    }

    private static RenseignementsVoulus lire(SaisieRenseignements saisie, Lecteur<RenseignementsCep> lecteur) {
        return new RenseignementsVoulus(
                lecteur.liste("aiguilleur", Liste.AIGUILLEURS, saisie.aiguilleur(), RenseignementsCep::aiguilleur),
                lecteur.liste(
                        "motifSollicitation",
                        Liste.MOTIFS_SOLLICITATION,
                        saisie.motifSollicitation(),
                        RenseignementsCep::motifSollicitation),
                lecteur.ligne("prescripteur", saisie.prescripteur(), RenseignementsCep.PRESCRIPTEUR_MAX),
                referent(saisie.referent(), lecteur),
                lecteur.liste("typeProjet", Liste.TYPES_PROJET, saisie.typeProjet(), RenseignementsCep::typeProjet),
                saisie.accordLe());
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
}
