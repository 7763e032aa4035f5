package fr.cepage.ui.saisie;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import fr.cepage.application.brouillon.Noeud;
import fr.cepage.application.brouillon.Noeud.Membres;
import fr.cepage.ui.commun.ChampDate;
import fr.cepage.ui.commun.ChampListe;
import fr.cepage.ui.commun.ChampNombre;
import fr.cepage.ui.commun.ChampProse;
import fr.cepage.ui.commun.Choix;
import fr.cepage.ui.commun.Textes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Members with their names; a member that none of its fields shows stays as it was. */
public final class Groupe implements Partie {

    private final String cle;
    private final Runnable changement;
    private final SequencedMap<String, Partie> parties = new LinkedHashMap<>();
    private Div cadre = new Div();
    private Membres autres = Membres.VIDE;

    /**
     * @param cle of the labels of its fields, which end with their names
     * @param changement told whenever somebody has typed
     */
    public Groupe(String cle, Runnable changement) {
        this.cle = cle;
        this.changement = changement;
        cadre.addClassName("saisie-groupe");
    }

    /** From now on fields are put there. */
    public Groupe dans(Div autre) {
        cadre = autre;
        return this;
    }

    public Groupe texte(String nom) {
        TextField champ = new TextField(libelle(nom));
        return champ(nom, champ, new Ecritures.DeTexte(champ));
    }

    public Groupe prose(String nom) {
        ChampProse champ = new ChampProse(cle + "." + nom);
        champ.setMinHeight("0");
        champ.addClassName("saisie-prose");
        return champ(nom, champ, new Ecritures.DeTexte(champ));
    }

    public Groupe jour(String nom) {
        ChampDate champ = new ChampDate(cle + "." + nom);
        return champ(nom, champ, new Ecritures.DeJour(champ));
    }

    public Groupe nombre(String nom) {
        ChampNombre champ = new ChampNombre(cle + "." + nom);
        return champ(nom, champ, new Ecritures.DeNombre(champ));
    }

    public Groupe montant(String nom) {
        ChampMontant champ = new ChampMontant(cle + "." + nom);
        return champ(nom, champ, new Ecritures.DeMontant(champ));
    }

    public Groupe choix(String nom, List<Choix> choix) {
        ChampListe champ = new ChampListe(cle + "." + nom).proposerChoix(choix);
        return champ(nom, champ, new Ecritures.DeListe(champ));
    }

    public Groupe oui(String nom) {
        Checkbox champ = new Checkbox(libelle(nom));
        return champ(nom, champ, new Ecritures.DOui(champ));
    }

    private <T, C extends Component & HasValidation & HasValue<?, T>> Groupe champ(
            String nom, C champ, Champ.Ecriture<T> ecriture) {
        parties.put(nom, new Champ<>(champ, ecriture, changement));
        champ.addClassName("champ-" + nom);
        cadre.add(champ);
        return this;
    }

    /** The last one cannot be left out. */
    public Groupe obligatoire() {
        ((HasValue<?, ?>) ((Champ<?>) parties.sequencedValues().getLast()).composant())
                .setRequiredIndicatorVisible(true);
        return this;
    }

    /** Members of a member, among its own. */
    public Groupe partie(String nom, Consumer<Groupe> champs) {
        Groupe partie = new Groupe(cle + "." + nom, changement).dans(cadre);
        champs.accept(partie);
        parties.put(nom, partie);
        return this;
    }

    /** A list of elements; gives it back to be put somewhere. */
    public Lignes lignes(String nom, ModeleDeLigne modele) {
        Lignes lignes = new Lignes(cle + "." + nom, modele, changement);
        parties.put(nom, lignes);
        return lignes;
    }

    public Component cadre() {
        return cadre;
    }

    /** @param chemin of a field, e.g. {@code conclusions.vae} */
    public void aider(String chemin, String aide) {
        ((Champ<?>) lieu(chemin).orElseThrow()).aider(aide);
    }

    public void viser(String chemin) {
        lieu(chemin).orElseThrow().viser();
    }

    /** Somebody has changed what stands there in another way than by typing. */
    public void changer() {
        changement.run();
    }

    @Override
    public Membres valeur() {
        Membres membres = autres;
        for (Map.Entry<String, Partie> partie : parties.entrySet()) {
            membres = membres.avec(partie.getKey(), partie.getValue().valeur());
        }
        return membres;
    }

    @Override
    public void montrer(@Nullable Noeud valeur) {
        Membres membres = Noeud.membres(valeur);
        autres = membres;
        parties.forEach((nom, partie) -> partie.montrer(membres.membre(nom)));
    }

    @Override
    public void lectureSeule(boolean seule) {
        parties.values().forEach(partie -> partie.lectureSeule(seule));
    }

    @Override
    public Optional<Lieu> lieu(String reste) {
        String chemin = reste.startsWith(".") ? reste.substring(1) : reste;
        int fin = 0;
        while (fin < chemin.length() && chemin.charAt(fin) != '.' && chemin.charAt(fin) != '[') {
            fin++;
        }
        String suite = chemin.substring(fin);
        return Optional.ofNullable(parties.get(chemin.substring(0, fin))).flatMap(partie -> partie.lieu(suite));
    }

    @Override
    public Stream<Lieu> lieux() {
        return parties.values().stream().flatMap(Partie::lieux);
    }

    private String libelle(String nom) {
        return Textes.texte(cle + "." + nom);
    }
}
