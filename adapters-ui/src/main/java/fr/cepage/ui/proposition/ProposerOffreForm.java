package fr.cepage.ui.proposition;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.cepage.application.demande.DemandeVue;
import fr.cepage.application.evenement.EvenementPrepare;
import fr.cepage.application.evenement.EvenementVue;
import fr.cepage.application.evenement.SaisieEvenement;
import fr.cepage.application.offre.OffreVue;
import fr.cepage.application.proposition.SaisieProposition;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.ui.commun.ChampDate;
import fr.cepage.ui.commun.Formulaire;
import fr.cepage.ui.commun.SectionRetractable;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.evenement.ChampCommentaire;
import fr.cepage.ui.evenement.ChampsEvenement;
import fr.cepage.ui.offre.DescriptionOffre;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offer to be proposed, pre-filled, with its event (OFF-04, OFF-05): the one en cours is joined; without one its
 * fields stand here, and its day is that of the proposition. One of an earlier day may be joined or left (EVT-06).
 */
final class ProposerOffreForm extends Formulaire<EvenementPrepare, SaisieProposition> {

    private static final String DATE = "date";
    private static final String EVENEMENT = "evenement.";

    private final OffreVue offre;
    private final ChampsEvenement evenement;
    private final SectionRetractable sectionEvenement;
    private final RadioButtonGroup<Boolean> nouveau = new RadioButtonGroup<>();
    private final Paragraph rejoint = new Paragraph();
    private final ChampDate date = new ChampDate("proposition.champ.date");
    private final ChampCommentaire commentaire = new ChampCommentaire("proposition.champ.commentaire");
    private final ChampDemande demande;
    private final H3 titreEvenement = new H3(Textes.texte("proposition.evenement"));
    private @Nullable Situation montre;

    /** @param demandes those that the proposition may answer (DEM-01) */
    ProposerOffreForm(OffreVue offre, ChampsEvenement champs, List<DemandeVue> demandes) {
        super(Droit.GERER_EVENEMENTS, "proposition.proposer");
        this.offre = offre;
        this.evenement = champs;
        this.sectionEvenement = new SectionRetractable(champs);
        intercaler(DescriptionOffre.enBref(offre));
        intercaler(rejoint);
        intercaler(nouveau);
        obligatoire(DATE, date);
        champ("commentaire", commentaire);
        demande = champ("demande", new ChampDemande(demandes, offre.theme()));
        intercaler(titreEvenement);
        section(EVENEMENT, sectionEvenement);
        date.partager(champs.date());
        rejoint.addClassName("attention");
        nouveau.setLabel(Textes.texte("proposition.evenement.lequel"));
        nouveau.addValueChangeListener(_ -> choisir(Boolean.TRUE.equals(nouveau.getValue())));
    }

    @Override
    protected void montrer(EvenementPrepare prepare) {
        montre = Situation.de(prepare);
        evenement.preparer(prepare);
        date.setValue(prepare.aujourdhui());
        EvenementVue enCours = prepare.enCours();
        rejoint.setVisible(enCours != null && !prepare.ouvrable());
        nouveau.setVisible(enCours != null && prepare.ouvrable());
        if (enCours != null) {
            String nature = enCours.nature().libelle();
            rejoint.setText(Textes.texte("proposition.evenement.rejoint", enCours.date(), nature));
            nouveau.setItems(true, false);
            nouveau.setItemLabelGenerator(choix -> Textes.texte(
                    choix ? "proposition.evenement.nouveau" : "proposition.evenement.rester", enCours.date(), nature));
        }
        nouveau.setValue(prepare.ouvrable());
        choisir(prepare.ouvrable());
    }

    /** Whether the choice that is shown is still the one to make. */
    boolean aJour(EvenementPrepare prepare) {
        return Situation.de(prepare).equals(montre);
    }

    private void choisir(boolean nouvelEvenement) {
        titreEvenement.setVisible(nouvelEvenement);
        sectionEvenement.montrer(nouvelEvenement);
        date.setVisible(!nouvelEvenement);
    }

    /** While an event is opened its day is that of the proposition too, and alone is shown. */
    @Override
    protected String champDe(String membre) {
        return membre.equals(DATE) && !date.isVisible() ? EVENEMENT + DATE : membre;
    }

    @Override
    protected SaisieProposition saisie() {
        SaisieEvenement ouvert = Boolean.TRUE.equals(nouveau.getValue()) ? evenement.saisie() : null;
        return new SaisieProposition(offre.id(), date.getValue(), commentaire.getValue(), ouvert, demande.choisie());
    }

    /** What there is to choose between. */
    private record Situation(@Nullable EvenementId enCours, boolean ouvrable) {

        static Situation de(EvenementPrepare prepare) {
            EvenementVue enCours = prepare.enCours();
            return new Situation(enCours == null ? null : enCours.id(), prepare.ouvrable());
        }
    }
}
