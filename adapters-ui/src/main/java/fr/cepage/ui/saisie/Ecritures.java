package fr.cepage.ui.saisie;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import fr.cepage.ui.commun.ChampDate;
import fr.cepage.ui.commun.ChampListe;
import fr.cepage.ui.commun.ChampNombre;
import fr.cepage.ui.commun.Choix;
import fr.cepage.ui.commun.Textes;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How each kind of field holds a text. */
final class Ecritures {

    private Ecritures() {}

    record DeTexte(HasValue<?, String> champ) implements Champ.Ecriture<String> {

        @Override
        public String texte(String valeur) {
            return valeur;
        }

        @Override
        public void montrer(@Nullable String texte) {
            champ.setValue(Textes.ouVide(texte));
        }
    }

    record DeMontant(ChampMontant champ) implements Champ.Ecriture<String> {

        @Override
        public String texte(String valeur) {
            return Montants.lire(valeur);
        }

        @Override
        public void montrer(@Nullable String texte) {
            champ.setValue(texte == null ? "" : Montants.saisi(texte));
        }
    }

    record DeNombre(ChampNombre champ) implements Champ.Ecriture<String> {

        @Override
        public @Nullable String texte(String valeur) {
            return Objects.toString(champ.nombre(), null);
        }

        @Override
        public void montrer(@Nullable String texte) {
            champ.setValue(Textes.ouVide(texte));
        }
    }

    record DeJour(ChampDate champ) implements Champ.Ecriture<LocalDate> {

        @Override
        public String texte(LocalDate valeur) {
            return valeur.toString();
        }

        @Override
        public void montrer(@Nullable String texte) {
            champ.setValue(texte == null ? null : jour(texte));
        }

        private static @Nullable LocalDate jour(String texte) {
            try {
                return LocalDate.parse(texte);
            } catch (DateTimeException aucun) {
                return null;
            }
        }
    }

    record DeListe(ChampListe champ) implements Champ.Ecriture<Choix> {

        @Override
        public String texte(Choix valeur) {
            return valeur.code();
        }

        @Override
        public void montrer(@Nullable String texte) {
            champ.choisirChoix(texte == null ? null : new Choix(texte, texte, null));
        }
    }

    record DOui(Checkbox champ) implements Champ.Ecriture<Boolean> {

        @Override
        public @Nullable String texte(Boolean valeur) {
            return valeur ? "true" : null;
        }

        @Override
        public void montrer(@Nullable String texte) {
            champ.setValue(texte != null);
        }
    }
}
