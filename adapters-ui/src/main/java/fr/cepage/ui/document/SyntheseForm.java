package fr.cepage.ui.document;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.application.document.SaisieDocument;
import fr.cepage.application.document.SaisieFicheLiaison;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.EtatCep;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.domain.document.TypeDocument;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.Explication;
import fr.cepage.ui.commun.Formulaire;
import fr.cepage.ui.commun.Textes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which synthèse of a CEP is wanted; what it lacks is told as soon as it is chosen (SYN-14). */
final class SyntheseForm extends Formulaire<List<DispositifCepVue>, SaisieDocument> {

    private final RadioButtonGroup<TypeDocument> type = new RadioButtonGroup<>(Textes.texte("document.champ.type"));
    private final @Nullable DispositifCepId voulu;
    private final @Nullable PhaseCep phase;
    private final Explication manque = new Explication("");
    private final Anchor completer = new Anchor("", Textes.texte("document.completer"));
    private @Nullable DispositifCepVue cep;

    /**
     * @param voulu which CEP; null: the last one
     * @param phase whose document is wanted first; null: the one that the phase ends with
     */
    SyntheseForm(@Nullable DispositifCepId voulu, @Nullable PhaseCep phase) {
        super(Droit.PROPOSER_CEP, "document.produire");
        this.voulu = voulu;
        this.phase = phase;
        type.setItems(TypeDocument.SYNTHESE_1, TypeDocument.SYNTHESE_2, TypeDocument.SYNTHESE_COMPLETE);
        type.setItemLabelGenerator(choix -> Textes.texte("document.type." + choix));
        type.setHelperText(Textes.texte("document.champ.type.aide"));
        obligatoire("type", type);
        intercaler(manque);
        intercaler(completer);
        type.addValueChangeListener(_ -> direCeQuiManque());
    }

    @Override
    protected void montrer(List<DispositifCepVue> ceps) {
        cep = ceps.stream()
                .filter(lu -> voulu == null || lu.id().equals(voulu))
                .findFirst()
                .orElse(null);
        type.setValue(phase == null ? selonLaPhase() : TypeDocument.de(phase));
        direCeQuiManque();
    }

    private void direCeQuiManque() {
        String dit = Textes.phrases(refusPrevus());
        manque.dire(dit);
        completer.setVisible(cep != null && cep.etat() == EtatCep.EN_COURS && !dit.isEmpty());
        if (cep != null) {
            completer.setHref("/" + Adresses.partie(cep.dossier(), "projet") + "?cep=" + cep.id());
        }
    }

    private TypeDocument selonLaPhase() {
        return cep != null && cep.phaseCourante() == PhaseCep.PHASE_3
                ? TypeDocument.SYNTHESE_COMPLETE
                : TypeDocument.SYNTHESE_1;
    }

    @Override
    protected SaisieDocument saisie() {
        return new SaisieDocument(
                type.getValue() == null ? null : type.getValue().name(),
                cep == null ? null : cep.id().toString(),
                SaisieFicheLiaison.VIDE);
    }
}
