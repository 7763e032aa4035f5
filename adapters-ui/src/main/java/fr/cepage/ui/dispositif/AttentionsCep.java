package fr.cepage.ui.dispositif;

import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import fr.cepage.application.commun.Avertissement;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.AvertissementCep;
import fr.cepage.domain.dispositif.ChoixCep;
import fr.cepage.domain.dispositif.ReferentCep;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.ui.commun.Attention;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says below each field of a CEP what its value calls for, as it is chosen (CEP-07, CEP-12 to CEP-14). */
final class AttentionsCep {

    private final ChampsRenseignements champs;
    private final Button aligner = new Button();
    private @Nullable LocalDate dateEntree;
    private @Nullable LocalDate debutNiveau1;
    private @Nullable PersonneVue referentDuDossier;
    private @Nullable PersonneVue aReprendre;

    AttentionsCep(ChampsRenseignements champs) {
        this.champs = champs;
        aligner.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        aligner.addClickListener(_ -> aligner());
        champs.aiguilleur().addValueChangeListener(_ -> dire());
        champs.accordLe().addValueChangeListener(_ -> dire());
        champs.referent().addValueChangeListener(_ -> dire());
    }

    /**
     * What the dossier says.
     *
     * @param aReprendre its référent, unless they left: then they can stay, not be taken up
     */
    void comparer(@Nullable LocalDate niveau1, @Nullable PersonneVue referent, @Nullable PersonneVue aReprendre) {
        debutNiveau1 = niveau1;
        referentDuDossier = referent;
        this.aReprendre = aReprendre;
        if (aReprendre != null) {
            aligner.setText(Textes.texte("dispositif.aligner.reprendre", aReprendre.nom()));
        }
        dire();
    }

    void entree(@Nullable LocalDate jour) {
        dateEntree = jour;
        dire();
    }

    private void dire() {
        Violations illisible = new Violations();
        ReferentCep referent = illisible.valeur("referent", champs.referent()::referent);
        List<AvertissementCep> dits = new ChoixCep(
                        dateEntree,
                        CodeValeur.lire(champs.aiguilleur().code()),
                        champs.accordLe().getValue(),
                        referent)
                .avertissements(debutNiveau1, referentDuDossier == null ? null : referentDuDossier.id());
        sous(champs.accordLe(), dits, AvertissementCep.ACCORD_ABSENT);
        sous(champs.aiguilleur(), dits, AvertissementCep.SANS_NIVEAU_1);
        direDuReferent(illisible.aucune() ? dits : List.of());
    }

    private void direDuReferent(List<AvertissementCep> dits) {
        if (dits.contains(AvertissementCep.REFERENT_DIFFERENT) && aReprendre != null) {
            Attention.sous(champs.referent(), List.of(Avertissement.de(AvertissementCep.REFERENT_DIFFERENT)), aligner);
        } else {
            sous(champs.referent(), dits, AvertissementCep.REFERENT_ABSENT, AvertissementCep.REFERENT_DIFFERENT);
        }
    }

    private static void sous(HasHelper champ, List<AvertissementCep> dits, AvertissementCep... siens) {
        Attention.sous(
                champ,
                Arrays.stream(siens)
                        .filter(dits::contains)
                        .map(Avertissement::de)
                        .toList());
    }

    private void aligner() {
        champs.referent().setValue(aReprendre);
        champs.referent().focus();
    }
}
