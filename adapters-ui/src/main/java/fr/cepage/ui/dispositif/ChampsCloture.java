package fr.cepage.ui.dispositif;

import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.cepage.application.commun.Avertissement;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.application.dispositif.SaisieCloture;
import fr.cepage.domain.dispositif.AvertissementCep;
import fr.cepage.domain.dispositif.ValeursCep;
import fr.cepage.domain.referentiel.ValeurListe;
import fr.cepage.ui.commun.Attention;
import fr.cepage.ui.commun.ChampDate;
import fr.cepage.ui.commun.ChampListe;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The end of a CEP as it is typed, with what is told of it below its fields (CLO-01, CLO-06, CLO-10, SYN-11). */
final class ChampsCloture {

    private final ChampDate dateFinReelle = new ChampDate("dispositif.champ.dateFinReelle");
    private final ChampListe motifSortie = new ChampListe("dispositif.champ.motifSortie");
    private final TextField autreOperateur = new TextField(Textes.texte("dispositif.champ.autreOperateur"));
    private final Div synthese = new Div();
    private final Function<SaisieCloture, List<Avertissement>> prevoir;
    private @Nullable DispositifCepVue cep;

    /**
     * @param motifs those that can be chosen today
     * @param prevoir what closing in that way would be told
     */
    ChampsCloture(List<ValeurListe> motifs, Function<SaisieCloture, List<Avertissement>> prevoir) {
        this.prevoir = prevoir;
        motifSortie.proposer(motifs);
        autreOperateur.setValueChangeMode(ValueChangeMode.LAZY);
        dateFinReelle.addValueChangeListener(_ -> dire());
        motifSortie.addValueChangeListener(_ -> dire());
        autreOperateur.addValueChangeListener(_ -> dire());
    }

    void montrer(DispositifCepVue montre, LocalDate fin) {
        cep = montre;
        dateFinReelle.setValue(fin);
        motifSortie.clear();
        autreOperateur.clear();
        dire();
    }

    /** The other operator is asked for where the motif speaks of one; what was typed waits while it does not. */
    private void dire() {
        autreOperateur.setVisible(ValeursCep.DOUBLE_ACCOMPAGNEMENT.valeur().equals(motifSortie.code()));
        List<Avertissement> dits = prevoir.apply(saisie());
        direDeLaSynthese(dits);
        sous(motifSortie, dits, AvertissementCep.CONTACT_RECENT);
        sous(autreOperateur, dits, AvertissementCep.OPERATEUR_ABSENT);
    }

    private void direDeLaSynthese(List<Avertissement> dits) {
        LocalDate fin = dateFinReelle.getValue();
        synthese.removeAll();
        if (cep != null && fin != null) {
            synthese.add(RemettreSynthese.attention(dits, cep, Parcours.de(cep).phaseLe(fin)));
        }
    }

    private static void sous(HasHelper champ, List<Avertissement> dits, AvertissementCep sien) {
        Attention.sous(
                champ,
                dits.stream()
                        .filter(avertissement -> avertissement.code() == sien)
                        .toList());
    }

    /** What the person is still owed (SYN-11). */
    Div synthese() {
        return synthese;
    }

    SaisieCloture saisie() {
        return new SaisieCloture(
                dateFinReelle.getValue(),
                motifSortie.code(),
                autreOperateur.isVisible() ? autreOperateur.getValue() : null);
    }

    ChampDate dateFinReelle() {
        return dateFinReelle;
    }

    ChampListe motifSortie() {
        return motifSortie;
    }

    TextField autreOperateur() {
        return autreOperateur;
    }
}
