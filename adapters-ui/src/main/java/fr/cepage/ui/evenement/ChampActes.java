package fr.cepage.ui.evenement;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.application.referentiel.ConsulterReferentielActivites;
import fr.cepage.domain.referentiel.ReferentielActivites.Niveau;
import fr.cepage.ui.commun.ChampListe;
import fr.cepage.ui.commun.Choix;
import fr.cepage.ui.commun.Clavier;
import fr.cepage.ui.commun.SaisieLisible;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.evenement.ActesChoisis.Choisis;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The acts done, found by a word or in the tree, in any order; each stands below and can be taken away (REF-01, EVT-08). */
final class ChampActes extends CustomField<Choisis> implements SaisieLisible {

    private final ConsulterReferentielActivites activites;
    private final ChampListe recherche = new ChampListe("evenement.champ.actes.chercher").chercherDansLAide();
    private final Button arbre = new Button(Textes.texte("evenement.champ.actes.parcourir"), _ -> parcourir());
    private final ActesChoisis liste = new ActesChoisis(this::retirer);
    private List<Choix> choisis = List.of();
    private List<Niveau> niveaux = List.of();

    ChampActes(ConsulterReferentielActivites activites) {
        super(Choisis.AUCUN);
        this.activites = activites;
        addClassName("champ-actes");
        setLabel(Textes.texte("evenement.champ.actes"));
        getElement().setAttribute("colspan", "2");
        recherche.setPlaceholder(Textes.texte("evenement.champ.actes.exemple"));
        recherche.setManualValidation(true);
        recherche.addValueChangeListener(trouve -> {
            if (trouve.getValue() != null) {
                basculer(trouve.getValue(), true);
                recherche.clear();
                liste.viserDernier();
            }
        });
        Clavier.garderEntree(arbre);
        Div saisie = new Div(recherche, arbre);
        saisie.addClassName("actes-saisie");
        add(saisie, liste);
        dessiner();
    }

    /** What can be chosen is read once the field is shown: most events do without. */
    void proposer() {
        if (niveaux.isEmpty()) {
            niveaux = activites.execute(null);
            recherche.proposerChoix(niveaux.stream().flatMap(ChoixDActe::tous).toList());
        }
    }

    /** Nothing but the form decides when something is wrong. */
    @Override
    public void setManualValidation(boolean manuelle) {
        // there is no validation of its own to switch off
    }

    /** What was typed and is no act says so itself. */
    @Override
    public boolean lisible() {
        return recherche.lisible();
    }

    /** Those of an event; one that can no longer be chosen stays (NOM-01). */
    void montrer(List<ValeurVue> actes) {
        setValue(new Choisis(actes.stream().map(Choix::de).toList()));
    }

    List<String> codes() {
        return choisis.stream().map(Choix::code).toList();
    }

    private void parcourir() {
        new ArbreDesActes(niveaux, codes(), this::basculer).ouvrir();
    }

    private void basculer(Choix acte, boolean fait) {
        Stream<Choix> autres = choisis.stream().filter(choisi -> !choisi.equals(acte));
        choisis = fait && choisis.contains(acte)
                ? choisis
                : Stream.concat(autres, fait ? Stream.of(acte) : Stream.empty()).toList();
        dessiner();
        updateValue();
    }

    private void dessiner() {
        liste.montrer(choisis, isReadOnly());
    }

    private void retirer(Choix acte) {
        basculer(acte, false);
        recherche.focus();
    }

    @Override
    public void setReadOnly(boolean seule) {
        super.setReadOnly(seule);
        recherche.setReadOnly(seule);
        arbre.setVisible(!seule);
        dessiner();
    }

    @Override
    public void focus() {
        recherche.focus();
    }

    @Override
    protected Choisis generateModelValue() {
        return new Choisis(choisis);
    }

    @Override
    protected void setPresentationValue(@Nullable Choisis nouveaux) {
        choisis = Objects.requireNonNullElse(nouveaux, Choisis.AUCUN).actes();
        dessiner();
    }
}
