package fr.cepage.application.projet;

import fr.cepage.domain.projet.ContenuProjet;
import fr.cepage.domain.projet.Projet;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was typed for a project, right or wrong (SYN-04, SYN-09, SYN-12, SYN-16, SYN-18); what was left out is empty.
 *
 * @param mandatLe since when the adviser may speak with others for the person
 */
public record SaisieProjet(
        @Nullable String objectif,
        @Nullable String situation,
        @Nullable String priorites,
        @Nullable String atouts,
        @Nullable String freins,
        @Nullable String faisabilite,
        @Nullable String strategie,
        List<SaisieCompetence> competences,
        List<SaisieMetier> metiers,
        List<SaisieScenario> scenarios,
        List<SaisieDemarche> demarchesAnterieures,
        @Nullable String rythme,
        @Nullable String mobilite,
        @Nullable String horizon,
        SaisieConclusions conclusions,
        SaisieEntretien entretienProfessionnel,
        @Nullable LocalDate mandatLe,
        SaisieEngagements engagements) {

    public static final SaisieProjet VIDE = new SaisieProjet(
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            null,
            new SaisieConclusions(null, null, null),
            new SaisieEntretien(null, null),
            null,
            new SaisieEngagements(null, null, null, null, null, null, null));

    public SaisieProjet {
        competences = List.copyOf(competences);
        metiers = List.copyOf(metiers);
        scenarios = List.copyOf(scenarios);
        demarchesAnterieures = List.copyOf(demarchesAnterieures);
    }

    /** What would have to be typed to get that one. */
    static SaisieProjet de(Projet projet) {
        return projet.contenu().map(SaisieProjet::de).orElse(VIDE);
    }

    /** What would have to be typed to get that content. */
    public static SaisieProjet de(ContenuProjet contenu) {
        return new SaisieProjet(
                contenu.objectif(),
                contenu.situation(),
                contenu.priorites(),
                contenu.atouts(),
                contenu.freins(),
                contenu.faisabilite(),
                contenu.strategie(),
                contenu.competences().stream()
                        .map(c -> new SaisieCompetence(c.libelle(), c.origine().name()))
                        .toList(),
                contenu.metiers().stream()
                        .map(m -> new SaisieMetier(Objects.toString(m.codeRome(), null), m.libelle()))
                        .toList(),
                contenu.scenarios().stream()
                        .map(s -> new SaisieScenario(s.libelle(), s.detail(), s.retenu()))
                        .toList(),
                contenu.demarchesAnterieures().stream()
                        .map(d -> new SaisieDemarche(
                                d.operateur(),
                                d.annee() == null ? null : d.annee().getValue(),
                                d.resume()))
                        .toList(),
                contenu.rythme(),
                contenu.mobilite(),
                contenu.horizon(),
                new SaisieConclusions(
                        contenu.conclusions().formation(),
                        contenu.conclusions().vae(),
                        contenu.conclusions().bilanCompetences()),
                new SaisieEntretien(
                        contenu.entretienProfessionnel().date(),
                        contenu.entretienProfessionnel().conclusion()),
                contenu.mandatLe(),
                new SaisieEngagements(
                        contenu.engagements().contact(),
                        contenu.engagements().frequence(),
                        contenu.engagements().frequenceJours(),
                        contenu.engagements().modalites(),
                        contenu.engagements().operateur(),
                        contenu.engagements().roleConseiller(),
                        contenu.engagements().convenuLe()));
    }

    /** @param origine {@code ACQUISE}, {@code TRANSFERABLE} or {@code A_ACQUERIR} */
    public record SaisieCompetence(
            @Nullable String libelle, @Nullable String origine) {}

    /** @param codeRome a letter and four digits; null: a métier of the person's own words */
    public record SaisieMetier(
            @Nullable String codeRome, @Nullable String libelle) {}

    /** @param retenu whether it is the one chosen */
    public record SaisieScenario(
            @Nullable String libelle, @Nullable String detail, boolean retenu) {}

    /** @param annee null: nobody remembers */
    public record SaisieDemarche(
            @Nullable String operateur,
            @Nullable Integer annee,
            @Nullable String resume) {}

    /** What is concluded, with its reasons. */
    public record SaisieConclusions(
            @Nullable String formation,
            @Nullable String vae,
            @Nullable String bilanCompetences) {}

    /** With the employer. */
    public record SaisieEntretien(
            @Nullable LocalDate date, @Nullable String conclusion) {}

    /**
     * What was agreed.
     *
     * @param contact how to reach the adviser in case of difficulty
     * @param frequenceJours how often they see each other, in days
     */
    public record SaisieEngagements(
            @Nullable String contact,
            @Nullable String frequence,
            @Nullable Integer frequenceJours,
            @Nullable String modalites,
            @Nullable String operateur,
            @Nullable String roleConseiller,
            @Nullable LocalDate convenuLe) {}
}
