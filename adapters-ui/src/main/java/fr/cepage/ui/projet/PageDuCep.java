package fr.cepage.ui.projet;

import com.vaadin.flow.component.html.Div;
import fr.cepage.application.projet.PlanVue;
import fr.cepage.application.projet.ProjetVue;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.document.TypeDocument;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.ui.commun.Avis;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Project and plan of one CEP: written, kept while they are, stored together, put together with what others stored. */
final class PageDuCep extends Div {

    private static final String MARQUE = "data-saisie";

    private final Moitie<ProjetVue> projet;
    private final Moitie<PlanVue> plan;
    private final EditeurProjet editeurProjet = new EditeurProjet(() -> noter(TypeDocument.SYNTHESE_1));
    private final EditeurPlan editeurPlan;
    private final Apercu apercu;
    private final EtatDuBrouillon etat = new EtatDuBrouillon();
    private final Garde garde;
    private final Reprises reprises;
    private final Enregistrement enregistrement;
    private ZoneId fuseau = ZoneOffset.UTC;
    private boolean seule;

    PageDuCep(SourcesDuProjet sources) {
        editeurPlan = new EditeurPlan(
                () -> sources.listes().execute(Liste.FINANCEURS, null), () -> noter(TypeDocument.SYNTHESE_2));
        apercu = new Apercu(new Prevision(sources.prevoir(), editeurProjet, editeurPlan));
        projet = new Moitie<>(
                sources.projets(),
                editeurProjet.champs(),
                sources.brouillons(),
                (vue, _) -> editeurProjet.apprendre(vue));
        plan = new Moitie<>(sources.plans(), editeurPlan.champs(), sources.brouillons(), editeurPlan::apprendre);
        garde = new Garde(List.of(projet, plan), etat);
        Map<Moitie<?>, Lisible> lisibles = new LinkedHashMap<>();
        lisibles.put(projet, new Lisible("projet.champ", List::of));
        lisibles.put(plan, new Lisible("plan.champ", editeurPlan::connus));
        reprises = new Reprises(lisibles, this::repris);
        Map<Moitie<?>, Consumer<String>> ecrites = new LinkedHashMap<>();
        ecrites.put(projet, editeurProjet::assurer);
        ecrites.put(plan, editeurPlan::assurer);
        enregistrement = new Enregistrement(ecrites, reprises);
        addClassNames("formulaire", "projet");
        add(enregistrement, reprises, editeurProjet, editeurPlan);
    }

    /** @param fermee nobody writes here: the CEP is closed, or they may not */
    void ouvrir(DispositifCepId cep, LocalDate aujourdhui, ZoneId zone, boolean fermee) {
        fuseau = zone;
        editeurPlan.situer(aujourdhui);
        projet.ouvrir(cep);
        plan.ouvrir(cep);
        enregistrement.effacer();
        etat.rien();
        redire();
        lectureSeule(fermee);
        reprises.offrir(fuseau, fermee);
    }

    void lectureSeule(boolean fermee) {
        seule = fermee;
        editeurProjet.lectureSeule(fermee);
        editeurPlan.champs().lectureSeule(fermee);
    }

    private void redire() {
        editeurProjet.compter();
        editeurPlan.redire();
        marquer(modifie());
    }

    /** The browser asks before it leaves what is kept nowhere. */
    private void marquer(boolean enPeril) {
        getElement().executeJs("this.toggleAttribute($0, $1)", MARQUE, enPeril);
    }

    boolean modifie() {
        return projet.modifie() || plan.modifie();
    }

    /** Somebody has typed what that document tells. */
    private void noter(TypeDocument moitie) {
        if (!seule) {
            garder();
            apercu.suivre(moitie);
        }
    }

    /** Whether nothing that was typed would be lost now. */
    boolean garder() {
        boolean sauf = garde.garder(fuseau);
        marquer(!sauf);
        return sauf;
    }

    /** What is not kept yet is tried again. */
    void insister() {
        if (etat.enEchec()) {
            garder();
        }
    }

    /** Something came back into the form. */
    private void repris() {
        redire();
        lectureSeule(seule);
        garder();
        apercu.relire();
    }

    void enregistrer() {
        boolean fait = enregistrement.enregistrer();
        redire();
        apercu.relire();
        if (fait) {
            etat.rien();
            marquer(false);
            Avis.succes("projet.enregistre");
        }
    }

    EtatDuBrouillon etat() {
        return etat;
    }

    Apercu apercu() {
        return apercu;
    }
}
