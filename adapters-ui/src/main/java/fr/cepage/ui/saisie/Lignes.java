package fr.cepage.ui.saisie;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.cepage.application.brouillon.Noeud;
import fr.cepage.application.brouillon.Noeud.Elements;
import fr.cepage.application.brouillon.Noeud.Membres;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.Textes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Elements that are added, moved and taken away, each on its line; what was taken away comes back where it was. */
public final class Lignes extends Div implements Partie {

    private final String cle;
    private final ModeleDeLigne modele;
    private final Runnable changement;
    private final List<Ligne> lignes = new ArrayList<>();
    private final Div liste = new Div();
    private final FauteDeListe faute;
    private final Span annonce = new Span();
    private final Button ajouter;
    private boolean seule;

    Lignes(String cle, ModeleDeLigne modele, Runnable changement) {
        this.cle = cle;
        this.modele = modele;
        this.changement = changement;
        addClassName("lignes");
        setClassName("lignes-puces", modele.puces);
        liste.addClassName("lignes-liste");
        liste.getElement().setAttribute("role", "list");
        liste.getElement().setAttribute("aria-label", Textes.texte(cle));
        annonce.addClassName("hors-ecran");
        annonce.getElement().setAttribute("aria-live", "polite");
        ajouter = new Button(Textes.texte(cle + ".ajouter"), _ -> ajouter());
        ajouter.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        faute = new FauteDeListe(ajouter);
        add(liste, faute, ajouter, annonce);
    }

    private void ajouter() {
        Ligne ligne = poser(lignes.size(), modele.nouvelle.get());
        changer();
        ligne.viserPremier();
    }

    private Ligne poser(int rang, Membres valeur) {
        Ligne ligne = new Ligne(this, valeur);
        lignes.add(rang, ligne);
        liste.addComponentAtIndex(rang, ligne);
        ligne.lectureSeule(seule);
        return ligne;
    }

    void retirer(Ligne ligne) {
        int rang = lignes.indexOf(ligne);
        Membres valeur = ligne.valeur();
        enlever(ligne);
        changer();
        if (rang < lignes.size()) {
            lignes.get(rang).viserTitre();
        } else {
            ajouter.focus();
        }
        Avis.reversible(() -> remettre(rang, valeur), "lignes.retiree", ligne.nom());
    }

    private void remettre(int rang, Membres valeur) {
        poser(Math.min(rang, lignes.size()), valeur);
        changer();
    }

    private void enlever(Ligne ligne) {
        lignes.remove(ligne);
        liste.remove(ligne);
    }

    void deplacer(Ligne ligne, int de) {
        int vers = lignes.indexOf(ligne) + de;
        if (!seule && vers >= 0 && vers < lignes.size()) {
            lignes.remove(ligne);
            lignes.add(vers, ligne);
            liste.remove(ligne);
            liste.addComponentAtIndex(vers, ligne);
            changer();
            annonce.setText(Textes.texte("lignes.deplacee", ligne.nom(), vers + 1, lignes.size()));
        }
    }

    void changer() {
        faute.remettreEnOrdre();
        decrire(false);
        changement.run();
    }

    /** Says of each line anew what it is. */
    public void redire() {
        decrire(true);
    }

    private void decrire(boolean tout) {
        for (int rang = 0; rang < lignes.size(); rang++) {
            lignes.get(rang).decrire(rang + 1, tout);
        }
    }

    /** Opens the one of that rank, from 0 on, and goes to one of its fields; null: the first. */
    public void ouvrir(int rang, @Nullable String membre) {
        Ligne ligne = lignes.get(rang);
        ligne.viserPremier();
        if (membre != null) {
            ligne.lieu(membre).ifPresent(Lieu::viser);
        }
    }

    @Override
    public @Nullable Noeud valeur() {
        return lignes.isEmpty()
                ? null
                : new Elements(lignes.stream().map(Ligne::valeur).toList());
    }

    @Override
    public void montrer(@Nullable Noeud valeur) {
        List<Membres> voulus = valeur instanceof Elements elements ? elements.liste() : List.of();
        List.copyOf(lignes).stream().skip(voulus.size()).forEach(this::enlever);
        for (int rang = 0; rang < voulus.size(); rang++) {
            if (rang < lignes.size()) {
                lignes.get(rang).montrer(voulus.get(rang));
            } else {
                poser(rang, voulus.get(rang));
            }
        }
        faute.remettreEnOrdre();
        redire();
    }

    @Override
    public void lectureSeule(boolean voulue) {
        seule = voulue;
        ajouter.setVisible(!voulue);
        lignes.forEach(ligne -> ligne.lectureSeule(voulue));
    }

    @Override
    public Optional<Lieu> lieu(String reste) {
        if (!reste.startsWith("[")) {
            return Optional.of(faute);
        }
        int fin = reste.indexOf(']');
        int rang = Integer.parseInt(reste.substring(1, fin));
        return rang < lignes.size() ? lignes.get(rang).lieu(reste.substring(fin + 1)) : Optional.of(faute);
    }

    @Override
    public Stream<Lieu> lieux() {
        return Stream.concat(Stream.of(faute), lignes.stream().flatMap(Ligne::lieux));
    }

    /** To be put elsewhere than below. */
    public Button bouton() {
        return ajouter;
    }

    ModeleDeLigne modele() {
        return modele;
    }

    String cle() {
        return cle;
    }

    boolean seule() {
        return seule;
    }
}
