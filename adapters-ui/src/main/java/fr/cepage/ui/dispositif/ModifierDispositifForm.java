package fr.cepage.ui.dispositif;

import com.vaadin.flow.component.html.DescriptionList;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.application.dispositif.SaisieRenseignements;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.Formulaire;
import fr.cepage.ui.commun.Jours;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;

/** The fields that can be changed (MOD-01, CEP-12), under the two dates that cannot (MOD-02). */
class ModifierDispositifForm extends Formulaire<DispositifCepVue, SaisieRenseignements> {

    private final DescriptionList dates = new DescriptionList();
    private final ChampsRenseignements champs;

    ModifierDispositifForm(ChampsRenseignements champs) {
        super(Droit.PROPOSER_CEP, "acte.MODIFIER.bouton");
        this.champs = champs;
        dates.addClassName("description");
        intercaler(dates);
        obligatoire("aiguilleur", champs.aiguilleur());
        champ("accordLe", champs.accordLe());
        obligatoire("motifSollicitation", champs.motif());
        champ("prescripteur", champs.prescripteur());
        champ("referent", champs.referent());
        champ("typeProjet", champs.typeProjet());
    }

    @Override
    protected void montrer(DispositifCepVue cep) {
        dates.removeAll();
        montrer("dispositif.champ.dateEntretienInitialisation", cep.dateEntretienInitialisation());
        montrer("dispositif.champ.dateEntree", cep.dateEntree());
        champs.montrer(cep.renseignements());
        champs.attentions().entree(cep.dateEntree());
        champs.attentions().comparer(cep.debutNiveau1(), cep.referentDuDossier(), cep.prenableParLeCep());
    }

    private void montrer(String cle, LocalDate jour) {
        dates.add(new DescriptionList.Term(Textes.texte(cle)), new DescriptionList.Description(Jours.texte(jour)));
    }

    @Override
    protected SaisieRenseignements saisie() {
        return champs.saisie();
    }
}
