package fr.cepage.ui.dispositif;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.application.dispositif.DispositifCepVue.ClotureVue;
import fr.cepage.domain.dispositif.EtatCep;
import fr.cepage.domain.dispositif.PeriodePhase;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.Badges;
import fr.cepage.ui.commun.MenuActes;
import fr.cepage.ui.commun.Objet;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** One CEP as the adviser reads it: what it is called, where it stands, what can be done with it (CEP-10). */
class CarteCep extends Article {

    private final DispositifCepVue cep;
    private final MenuActes menu;
    private final AvertissementsCep avertissements = new AvertissementsCep();

    /** @param choix what is done once somebody chose an act in the menu */
    CarteCep(DispositifCepVue cep, MotifsSortie motifs, LocalDate aujourdhui, Consumer<ActeCep> choix) {
        this.cep = cep;
        this.menu = MenuActesCep.de(cep, choix);
        avertissements.montrer(cep.avertissements());
        addClassNames("carte", "carte-cep");
        Objet.marquer(this, cep.id());
        setClassName("carte-cep-close", cep.etat() == EtatCep.CLOS);
        add(
                entete(),
                dates(motifs),
                new Frise(Parcours.plan(cep, aujourdhui)),
                avertissements,
                new DescriptionCep(cep),
                pied(motifs));
    }

    private Div entete() {
        Span etat = new Span(Textes.texte("cep.etat." + cep.etat()));
        etat.addClassName("cep-etat");
        H3 titre = new H3(new Span(libelle(cep) + " "), etat);
        Div entete = new Div(titre, Badges.niveauCep(cep.phaseCourante().niveau()));
        entete.addClassName("cep-entete");
        return entete;
    }

    private Div dates(MotifsSortie motifs) {
        Div dates = new Div(ligne("dispositif.entree", cep.debutPhaseCourante()));
        passees()
                .forEach(phase -> dates.add(ligne(
                        "dispositif.phase-passee",
                        phase.phase().niveau(),
                        phase.debut(),
                        Objects.requireNonNull(phase.fin()))));
        if (cep.phase3Planifiee() != null) {
            dates.add(ligne("dispositif.phase3-prevue", cep.phase3Planifiee()));
        }
        if (cep.cloture() != null) {
            dates.add(fin(cep.cloture(), motifs));
        }
        dates.addClassName("cep-dates");
        return dates;
    }

    AvertissementsCep avertissements() {
        return avertissements;
    }

    private static Paragraph fin(ClotureVue fin, MotifsSortie motifs) {
        String motif = motifs.phrase(fin.motifSortie());
        return fin.autreOperateur() == null
                ? ligne("dispositif.fin", fin.dateFinReelle(), motif)
                : ligne("dispositif.fin-avec-operateur", fin.dateFinReelle(), motif, fin.autreOperateur());
    }

    private List<PeriodePhase> passees() {
        return cep.phases().subList(0, cep.phases().size() - 1);
    }

    private static Paragraph ligne(String cle, Object... parametres) {
        return new Paragraph(Textes.texte(cle, parametres));
    }

    private Div pied(MotifsSortie motifs) {
        Anchor projet = new Anchor(
                "/" + Adresses.partie(cep.dossier(), "projet") + "?cep=" + cep.id(),
                Textes.texte("dossier.menu.projet"));
        Anchor actes = new Anchor("/" + Adresses.actes(cep.dossier(), cep.id()), Textes.texte("actes-du-cep.titre"));
        Div pied = new Div(new InformationsCep(cep, motifs), projet, actes, menu);
        pied.addClassName("cep-pied");
        return pied;
    }

    static String libelle(DispositifCepVue cep) {
        return Textes.texte("cep.phase." + cep.phaseCourante() + ".libelle");
    }

    DispositifCepVue cep() {
        return cep;
    }

    /** Brings the keyboard back to where the act came from. */
    void focus() {
        menu.focus();
    }
}
