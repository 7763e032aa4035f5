package fr.cepage.ui.pacea;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fr.cepage.application.dispositif.SaisieCep;
import fr.cepage.application.droits.RechercherUtilisateurs;
import fr.cepage.application.pacea.PaceaPrepare.CepConserve;
import fr.cepage.application.pacea.SaisiePacea;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.ChampDate;
import fr.cepage.ui.commun.Formulaire;
import fr.cepage.ui.commun.SectionRetractable;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.dispositif.ChampsEntreeCep;
import fr.cepage.ui.dispositif.EntreePreparee;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * PACEA and CEP by one entry, its date typed once; a CEP that goes on already stays as it is, and a sentence says so in
 * the place of its fields (PAC-01).
 */
class CreerPaceaForm extends Formulaire<PaceaASaisir, SaisiePacea> {

    private final ChampDate entree = new ChampDate("pacea.champ.dateEntree");
    private final H3 titreCep = new H3(Textes.texte("pacea.creer.cep"));
    private final Paragraph conserve = new Paragraph();
    private final ChampsEntreeCep cep;
    private final SectionRetractable sectionCep;
    private boolean avecCep;

    CreerPaceaForm(ConsulterListe listes, RechercherUtilisateurs utilisateurs, LocalDate aujourdhui) {
        super(Droit.GERER_PACEA, "pacea.acte.CREER.bouton");
        cep = new ChampsEntreeCep(listes, utilisateurs, aujourdhui, entree);
        cep.prevoirPar(this::refusPrevus);
        sectionCep = new SectionRetractable(cep);
        conserve.addClassName("cep-conserve");
        titreCep.addClassName("formulaire-partie");
        obligatoire("dateEntree", entree);
        intercaler(conserve);
        intercaler(titreCep);
        section("cep.", sectionCep);
    }

    @Override
    protected void montrer(PaceaASaisir pacea) {
        EntreePreparee preparee = pacea.cep();
        avecCep = preparee != null;
        entree.setValue(pacea.prepare().cep().aujourdhui());
        titreCep.setVisible(avecCep);
        sectionCep.montrer(avecCep);
        if (preparee != null) {
            cep.montrer(preparee);
        }
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
    boolean avecCep() {
        return avecCep;
    }

    @Override
    protected SaisiePacea saisie() {
        return new SaisiePacea(entree.getValue(), avecCep ? cep.saisie() : SaisieCep.VIDE);
    }
}
