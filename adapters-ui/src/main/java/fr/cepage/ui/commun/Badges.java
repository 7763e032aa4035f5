package fr.cepage.ui.commun;

import com.vaadin.flow.component.html.Span;
import fr.cepage.domain.dossier.StatutDossier;
import java.util.Locale;

/** Short words on a colour; the word alone says everything (CEP-10, DOS-01). */
public final class Badges {

    private Badges() {}

    public static Span statut(StatutDossier statut) {
        return badge(Textes.texte("dossier.statut." + statut.name()), classe("badge-", statut));
    }

    /** @param niveau 0 to 3 */
    public static Span niveauCep(int niveau) {
        return badge(Textes.texte("dossier.niveau-cep." + niveau), "badge-cep-" + niveau);
    }

    public static Span badge(String mot, String classe) {
        Span badge = new Span(mot);
        badge.addClassNames("badge", classe);
        return badge;
    }

    /** The style of a state, by its name. */
    public static String classe(String prefixe, Enum<?> etat) {
        return prefixe + etat.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
