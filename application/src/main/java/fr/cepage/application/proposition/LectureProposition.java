package fr.cepage.application.proposition;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.TypeRessource;
import fr.cepage.domain.commun.Texte;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.domain.offre.OffreRepository;
import fr.cepage.domain.proposition.OffreAProposer;
import fr.cepage.domain.proposition.RefusProposition;
import org.jspecify.annotations.Nullable;

/** Turns what was typed to propose an offer into the domain's values, noting everything that is wrong with it. */
@Collaborator
public class LectureProposition {

    private final OffreRepository offres;

    public LectureProposition(OffreRepository offres) {
        this.offres = offres;
    }

    /** @throws Introuvable when the offer does not exist, or belongs to another structure (DRO-04) */
    OffreAProposer lire(SaisieProposition saisie, Appel appel, Violations violations) {
        OffreAProposer lue = new OffreAProposer(
                offre(saisie.offre(), appel),
                saisie.date(),
                violations.valeur(
                        "commentaire",
                        () -> Texte.commentaire(
                                saisie.commentaire(),
                                OffreAProposer.COMMENTAIRE_MAX,
                                RefusProposition.COMMENTAIRE_TROP_LONG)),
                saisie.demande());
        lue.verifier(appel.aujourdhui(), violations);
        return lue;
    }

    private @Nullable Offre offre(@Nullable OffreId id, Appel appel) {
        return id == null
                ? null
                : offres.findById(id, appel.codeStructure()).orElseThrow(() -> new Introuvable(TypeRessource.OFFRE));
    }
}
