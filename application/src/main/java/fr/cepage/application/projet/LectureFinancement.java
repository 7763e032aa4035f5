package fr.cepage.application.projet;

import fr.cepage.application.projet.SaisiePlan.SaisieDecision;
import fr.cepage.application.projet.SaisiePlan.SaisieEligibilite;
import fr.cepage.application.projet.SaisiePlan.SaisieFinancement;
import fr.cepage.application.saisie.Lecteur;
import fr.cepage.domain.projet.ContenuPlan;
import fr.cepage.domain.projet.Decision;
import fr.cepage.domain.projet.Eligibilite;
import fr.cepage.domain.projet.EtapeId;
import fr.cepage.domain.projet.EtatFinancement;
import fr.cepage.domain.projet.Financement;
import fr.cepage.domain.projet.Montant;
import fr.cepage.domain.projet.RefusPlan;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads one part of the funding, noting all that is wrong with it (SYN-06, SYN-07, SYN-18). */
final class LectureFinancement {

    private final Lecteur<ContenuPlan> lecteur;
    private final EtapesConnues etapes;

    LectureFinancement(Lecteur<ContenuPlan> lecteur, EtapesConnues etapes) {
        this.lecteur = lecteur;
        this.etapes = etapes;
    }

    /** What is right unless something was noted; null without a financeur. */
    @Nullable
    Financement lire(SaisieFinancement saisie) {
        CodeValeur financeur = lecteur.exiger("financeur", financeur(saisie.financeur()), RefusPlan.CHAMP_OBLIGATOIRE);
        EtatFinancement etat = Objects.requireNonNullElse(
                lecteur.valeur("etat", () -> EtatFinancement.lire(saisie.etat())), EtatFinancement.A_SOLLICITER);
        Montant accorde = montant("montantAccorde", saisie.montantAccorde());
        if (!lecteur.violations().porteSur("etat")) {
            Financement.verifierAccord(etat, accorde, lecteur.violations());
        }
        EtapeId etape = etapes.celle(lecteur, saisie.etape());
        String detail = LectureLignes.ligne(lecteur, "detail", saisie.detail());
        Montant demande = montant("montantDemande", saisie.montantDemande());
        Eligibilite eligibilite = lecteur.partie("eligibilite", partie -> eligibilite(partie, saisie.eligibilite()));
        String contacts = LectureLignes.texte(lecteur, "contacts", saisie.contacts());
        Decision decision = lecteur.partie("decision", partie -> decision(partie, saisie.decision()));
        String suite = LectureLignes.texte(lecteur, "suite", saisie.suite());
        return financeur == null
                ? null
                : new Financement(
                        financeur, detail, etape, demande, eligibilite, contacts, decision, etat, accorde, suite);
    }

    private @Nullable CodeValeur financeur(@Nullable String saisi) {
        return lecteur.liste(
                "financeur",
                Liste.FINANCEURS,
                saisi,
                avant -> avant.financements().stream()
                        .map(Financement::financeur)
                        .filter(code -> code.valeur().equals(saisi))
                        .findFirst()
                        .orElse(null));
    }

    private @Nullable Montant montant(String champ, @Nullable String saisi) {
        return lecteur.valeur(champ, () -> Montant.lire(saisi));
    }

    private static Eligibilite eligibilite(Lecteur<?> partie, SaisieEligibilite saisie) {
        return new Eligibilite(
                LecturePlan.passe(partie, "verifieeLe", saisie.verifieeLe()),
                LectureLignes.texte(partie, "resultat", saisie.resultat()),
                null);
    }

    private static Decision decision(Lecteur<?> partie, SaisieDecision saisie) {
        return new Decision(
                LecturePlan.passe(partie, "date", saisie.date()),
                LectureLignes.ligne(partie, "reference", saisie.reference()),
                LectureLignes.ligne(partie, "auteur", saisie.auteur()));
    }
}
