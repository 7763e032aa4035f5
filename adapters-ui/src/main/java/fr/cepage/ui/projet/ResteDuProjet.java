package fr.cepage.ui.projet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import fr.cepage.application.brouillon.Noeud.Membres;
import fr.cepage.domain.projet.Evolutions;
import fr.cepage.domain.projet.Evolutions.Evolution;
import fr.cepage.domain.projet.OrigineCompetence;
import fr.cepage.domain.projet.RubriqueDatee;
import fr.cepage.ui.commun.Jours;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.saisie.Groupe;
import fr.cepage.ui.saisie.ModeleDeLigne;
import java.util.List;
import java.util.stream.Collectors;

/** What a project says besides, in the order in which one speaks of it. */
final class ResteDuProjet {

    private final Groupe champs;
    private final EngagementsProposes proposes;

    ResteDuProjet(Groupe champs, Div cadre) {
        this.champs = champs;
        cadre.add(bloc("projet.bloc.analyse", "situation", "priorites", "atouts", "freins"));
        cadre.add(rubrique("projet.champ.competences", champs.lignes("competences", competences())));
        cadre.add(bloc("projet.bloc.strategie", "faisabilite", "strategie"));
        cadre.add(rubrique("projet.champ.demarchesAnterieures", champs.lignes("demarchesAnterieures", demarches())));
        cadre.add(bloc("projet.bloc.rythme", "rythme", "mobilite", "horizon"));
        cadre.add(conclusions(), entretien());
        Div engagements = bloc("projet.champ.engagements");
        proposes = new EngagementsProposes(champs, engagements);
        cadre.add(engagements);
    }

    private Div bloc(String cle, String... proses) {
        Div bloc = new Div(new H4(Textes.texte(cle)));
        bloc.addClassNames("rubrique", "saisie-groupe");
        champs.dans(bloc);
        for (String nom : proses) {
            champs.prose(nom);
        }
        return bloc;
    }

    static Div rubrique(String cle, Component lignes) {
        Div rubrique = new Div(new H4(Textes.texte(cle)), lignes);
        rubrique.addClassName("rubrique");
        return rubrique;
    }

    private static ModeleDeLigne competences() {
        return new ModeleDeLigne(
                groupe -> groupe.texte("libelle")
                        .obligatoire()
                        .choix("origine", Valeurs.choix(OrigineCompetence.values()))
                        .obligatoire(),
                (competence, _) -> Valeurs.suite(
                        competence.texte("libelle"),
                        competence.texte("origine") == null
                                ? null
                                : Valeurs.mot(Valeurs.texte(competence, "origine"))));
    }

    private static ModeleDeLigne demarches() {
        return new ModeleDeLigne(
                groupe ->
                        groupe.texte("operateur").obligatoire().nombre("annee").prose("resume"),
                (demarche, _) -> Valeurs.suite(demarche.texte("operateur"), demarche.texte("annee")));
    }

    private Div conclusions() {
        Div bloc = bloc("projet.champ.conclusions");
        champs.partie(
                "conclusions", partie -> partie.prose("formation").prose("vae").prose("bilanCompetences"));
        return bloc;
    }

    private Div entretien() {
        Div bloc = bloc("projet.champ.entretienProfessionnel");
        champs.partie("entretienProfessionnel", partie -> partie.jour("date").prose("conclusion"));
        champs.jour("mandatLe");
        champs.aider("mandatLe", Textes.texte("projet.mandat.aide"));
        return bloc;
    }

    /** Since when it says what it says, and what it said before (SYN-16). */
    void dater(Evolutions evolutions) {
        for (RubriqueDatee rubrique : RubriqueDatee.values()) {
            List<Evolution> siennes = evolutions.de(rubrique).toList();
            champs.aider(membre(rubrique), siennes.isEmpty() ? "" : recit(siennes));
        }
    }

    private static String recit(List<Evolution> siennes) {
        String depuis = Textes.texte("projet.depuis", siennes.getLast().le());
        String avant = siennes.reversed().stream()
                .skip(1)
                .map(passee -> Textes.texte(
                        "projet.auparavant",
                        passee.valeur() == null ? Textes.texte("formulaire.vide") : passee.valeur(),
                        Jours.texte(passee.le())))
                .collect(Collectors.joining(" ; "));
        return avant.isEmpty() ? depuis : depuis + " " + Textes.texte("projet.avant", avant);
    }

    private static String membre(RubriqueDatee rubrique) {
        return switch (rubrique) {
            case RYTHME -> "rythme";
            case MOBILITE -> "mobilite";
            case HORIZON -> "horizon";
            case FORMATION -> "conclusions.formation";
            case VAE -> "conclusions.vae";
            case BILAN_COMPETENCES -> "conclusions.bilanCompetences";
        };
    }

    void proposerEngagements(Membres engagements) {
        proposes.montrer(engagements);
    }

    void lectureSeule(boolean seule) {
        proposes.lectureSeule(seule);
    }
}
