package fr.cepage.ui.pacea;

import com.vaadin.flow.component.html.Paragraph;
import fr.cepage.application.pacea.PaceaVue;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.pacea.ActionPacea;
import fr.cepage.domain.referentiel.ValeurListe;
import fr.cepage.ui.commun.ChampDate;
import fr.cepage.ui.commun.ChampListe;
import fr.cepage.ui.commun.Formulaire;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.pacea.CloturerPaceaForm.Fin;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The end of a PACEA and its motif; says that the CEP goes on (PAC-04, PAC-07). */
class CloturerPaceaForm extends Formulaire<PaceaVue, Fin> {

    private final ChampDate dateFin;
    private final ChampListe motif;
    private final LocalDate aujourdhui;

    /** @param motifs those that can be chosen today */
    CloturerPaceaForm(List<ValeurListe> motifs, LocalDate aujourdhui) {
        super(Droit.GERER_PACEA, ActionPacea.CLOTURER.cle() + ".bouton");
        this.aujourdhui = aujourdhui;
        dateFin = obligatoire("dateFin", new ChampDate("pacea.champ.dateFin"));
        motif = obligatoire("motif", new ChampListe("pacea.champ.motif").proposer(motifs));
        intercaler(new Paragraph(Textes.texte(ActionPacea.CLOTURER.cle() + ".cep-reste")));
    }

    @Override
    protected void montrer(PaceaVue pacea) {
        dateFin.setValue(aujourdhui);
        motif.clear();
    }

    @Override
    protected Fin saisie() {
        return new Fin(dateFin.getValue(), motif.code());
    }

    /** The end as it was typed. */
    record Fin(@Nullable LocalDate dateFin, @Nullable String motif) {}
}
