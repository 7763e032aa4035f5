package fr.cepage.ui.dispositif;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.application.dispositif.DispositifCepVue.ClotureVue;
import fr.cepage.domain.dispositif.PeriodePhase;
import fr.cepage.ui.commun.Jours;
import fr.cepage.ui.commun.Textes;

/** « Informations »: the dates that never change, each phase, and how the CEP ended. */
class InformationsCep extends Details {

    private final DescriptionList liste = new DescriptionList();

    InformationsCep(DispositifCepVue cep, MotifsSortie motifs) {
        super(Textes.texte("dispositif.informations"));
        addClassName("cep-informations");
        liste.addClassName("description");
        ajouter("dispositif.champ.dateEntretienInitialisation", Jours.texte(cep.dateEntretienInitialisation()));
        ajouter("dispositif.champ.dateEntree", Jours.texte(cep.dateEntree()));
        cep.phases().forEach(this::ajouter);
        if (cep.cloture() != null) {
            ajouter(cep.cloture(), motifs);
        }
        add(liste);
    }

    private void ajouter(PeriodePhase phase) {
        ajouter(
                "frise.niveau." + phase.phase().niveau(),
                phase.fin() == null
                        ? Textes.texte("dispositif.depuis", phase.debut())
                        : Textes.texte("dispositif.du-au", phase.debut(), phase.fin()));
    }

    private void ajouter(ClotureVue cloture, MotifsSortie motifs) {
        ajouter("dispositif.champ.dateFinReelle", Jours.texte(cloture.dateFinReelle()));
        ajouter("dispositif.champ.motifSortie", cloture.motifSortie().libelle());
        motifs.correspondance(cloture.motifSortie())
                .ifPresent(valeur -> ajouter("dispositif.champ.correspondance", valeur));
        if (cloture.autreOperateur() != null) {
            ajouter("dispositif.champ.autreOperateur", cloture.autreOperateur());
        }
    }

    private void ajouter(String cle, String valeur) {
        liste.add(new DescriptionList.Term(Textes.texte(cle)), new DescriptionList.Description(valeur));
    }
}
