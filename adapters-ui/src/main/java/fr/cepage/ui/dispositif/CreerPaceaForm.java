package fr.cepage.ui.dispositif;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import fr.cepage.application.dispositif.SaisieCep;
import fr.cepage.application.pacea.PaceaPrepare.CepConserve;
import fr.cepage.application.pacea.SaisiePacea;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.ChampDate;
import fr.cepage.ui.commun.Formulaire;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * PACEA and CEP by one entry, its date typed once; a CEP that goes on already stays as it is, and a sentence says so in
 * the place of its fields (PAC-01).
 */
class CreerPaceaForm extends Formulaire<PaceaASaisir> {

    private final ChampDate entree = new ChampDate("pacea.champ.dateEntree");
    private final H3 titreCep = new H3(Textes.texte("pacea.creer.cep"));
    private final Paragraph conserve = new Paragraph();
    private final ChampsEntreeCep cep;
    private boolean cepDemande;

    CreerPaceaForm(UseCasesCep cas, LocalDate aujourdhui) {
        super(Droit.GERER_PACEA, "pacea.acte.CREER.bouton");
        cep = new ChampsEntreeCep(cas, entree, aujourdhui);
        conserve.addClassName("cep-conserve");
        titreCep.addClassName("formulaire-partie");
        obligatoire("dateEntree", entree);
        intercaler(conserve);
        intercaler(titreCep);
        intercaler(cep.avertissements());
        obligatoire("cep.aiguilleur", cep.renseignements().aiguilleur());
        champ("cep.dateEntretienInitialisation", cep.entretien());
        champ("cep.accordLe", cep.renseignements().accordLe());
        obligatoire("cep.motifSollicitation", cep.renseignements().motif());
        obligatoire("cep.phase", cep.phase());
        champ("cep.prescripteur", cep.renseignements().prescripteur());
        champ("cep.referent", cep.referent());
        champ("cep.typeProjet", cep.renseignements().typeProjet());
        intercaler(cep.apercu());
    }

    @Override
    protected void montrer(PaceaASaisir pacea) {
        entree.setValue(pacea.prepare().cep().aujourdhui());
        cepDemande = pacea.cep() != null;
        titreCep.setVisible(cepDemande);
        cep.montrer(pacea.cep());
        dire(pacea.prepare().cepConserve());
    }

    private void dire(@Nullable CepConserve reste) {
        conserve.setVisible(reste != null);
        if (reste != null) {
            String badge = Textes.texte("cep.phase." + reste.phase() + ".court");
            conserve.setText(Textes.texte("pacea.creer.cep-conserve", badge, reste.dateEntree()));
            entree.setHelperText("");
        } else {
            entree.setHelperText(Textes.texte("pacea.champ.dateEntree.aide"));
        }
    }

    /** Whether the CEP that goes with it is typed here too. */
    boolean cepDemande() {
        return cepDemande;
    }

    @Override
    protected void envoyer() {
        fireEvent(new PaceaDemandeEvent(
                this, new SaisiePacea(entree.getValue(), cepDemande ? cep.saisie(null) : SaisieCep.VIDE)));
    }

    Registration addPaceaDemandeListener(ComponentEventListener<PaceaDemandeEvent> ecoute) {
        return addListener(PaceaDemandeEvent.class, ecoute);
    }

    /** Somebody asks for this PACEA. */
    static class PaceaDemandeEvent extends ComponentEvent<CreerPaceaForm> {

        private final SaisiePacea saisie;

        PaceaDemandeEvent(CreerPaceaForm source, SaisiePacea saisie) {
            super(source, false);
            this.saisie = saisie;
        }

        SaisiePacea saisie() {
            return saisie;
        }
    }
}
