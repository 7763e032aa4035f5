package fr.cepage.ui.projet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.cepage.application.brouillon.Noeud.Membres;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.saisie.Groupe;
import java.util.List;

/**
 * What was agreed (SYN-12, SYN-19). As long as nothing is, the usual wording stands there to be read, and is taken by an act:
 * nobody commits to what nobody has read.
 */
final class EngagementsProposes {

    private static final String MEMBRE = "engagements";
    private static final List<String> USUELS = List.of("contact", "frequence", "operateur", "roleConseiller");

    private final Groupe champs;
    private final Div proposition = new Div();
    private boolean seule;

    EngagementsProposes(Groupe champs, Div cadre) {
        this.champs = champs;
        proposition.addClassName("engagements-proposes");
        USUELS.forEach(nom -> proposition.add(new Paragraph(usuel(nom))));
        Button reprendre = new Button(Textes.texte("projet.engagements.reprendre"), _ -> reprendre());
        reprendre.addThemeVariants(ButtonVariant.SMALL);
        proposition.add(reprendre);
        cadre.add(proposition);
        champs.partie(
                MEMBRE,
                partie -> partie.prose("contact")
                        .prose("frequence")
                        .nombre("frequenceJours")
                        .prose("modalites")
                        .prose("operateur")
                        .prose("roleConseiller")
                        .jour("convenuLe"));
    }

    private static String usuel(String nom) {
        return Textes.texte("projet.engagements.usuel." + nom);
    }

    private void reprendre() {
        Membres projet = champs.valeur();
        Membres engagements = projet.membres(MEMBRE);
        for (String nom : USUELS) {
            engagements = engagements.avec(nom, usuel(nom));
        }
        champs.montrer(projet.avec(MEMBRE, engagements));
        champs.changer();
        champs.viser(MEMBRE + ".contact");
    }

    void montrer(Membres engagements) {
        proposition.setVisible(!seule && USUELS.stream().allMatch(nom -> engagements.texte(nom) == null));
    }

    void lectureSeule(boolean voulue) {
        seule = voulue;
        montrer(champs.valeur().membres(MEMBRE));
    }
}
