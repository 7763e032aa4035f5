package fr.cepage.ui.projet;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.domain.dispositif.EtatCep;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.DroitsManquants;
import fr.cepage.ui.commun.Explication;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.dossier.DossierCourant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose project it is, why it is only read, and where those of the other CEP are (SYN-13). */
final class ChoixDuCep extends Div {

    ChoixDuCep() {
        addClassName("choix-cep");
    }

    /** The one that the address names, else the one en cours, else the last; null: there is none. */
    @Nullable
    DispositifCepVue parmi(List<DispositifCepVue> ceps, String voulu) {
        return ceps.stream()
                .filter(cep -> cep.id().toString().equals(voulu))
                .findFirst()
                .or(() -> ceps.stream()
                        .filter(cep -> cep.etat() == EtatCep.EN_COURS)
                        .findFirst())
                .or(() -> ceps.stream().findFirst())
                .orElse(null);
    }

    void montrer(DossierCourant dossier, List<DispositifCepVue> ceps, @Nullable DispositifCepVue montre) {
        removeAll();
        if (montre == null) {
            add(new Paragraph(
                    new Span(Textes.texte("projet.sans-cep") + " "),
                    new Anchor("/" + Adresses.partie(dossier.id(), "dispositifs"), Textes.texte("projet.proposer"))));
            return;
        }
        if (montre.etat() == EtatCep.CLOS) {
            add(new Explication(Textes.texte("projet.clos")));
        } else {
            dossier.empechements(Droit.PROPOSER_CEP).stream()
                    .filter(raison -> DroitsManquants.dire(raison.code()).isEmpty())
                    .map(raison -> new Explication(Textes.phrases(List.of(raison))))
                    .forEach(this::add);
        }
        ceps.stream()
                .filter(cep -> !cep.id().equals(montre.id()))
                .forEach(cep -> add(new Paragraph(new Anchor(
                        "/" + Adresses.partie(dossier.id(), ProjetView.PARTIE) + "?cep=" + cep.id(),
                        Textes.texte("projet.autre-cep", cep.dateEntree())))));
    }
}
