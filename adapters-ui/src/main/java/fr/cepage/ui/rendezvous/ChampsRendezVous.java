package fr.cepage.ui.rendezvous;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import fr.cepage.application.commun.Avertissement;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.droits.RechercherUtilisateurs;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.application.rendezvous.RendezVousVue;
import fr.cepage.application.rendezvous.SaisieRendezVous;
import fr.cepage.application.rendezvous.Simultanes;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ValeurListe;
import fr.cepage.ui.commun.Attention;
import fr.cepage.ui.commun.ChampListe;
import fr.cepage.ui.commun.ChampPersonne;
import fr.cepage.ui.commun.SectionFormulaire;
import fr.cepage.ui.commun.SectionFormulaire.Poseur;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.evenement.ChampCommentaire;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of a rendez-vous (RDV-01). */
final class ChampsRendezVous implements SectionFormulaire {

    private static final int DUREE_HABITUELLE = 30;
    private static final int PAS = 5;

    private final ChampDateHeure dateHeure = new ChampDateHeure();
    private final IntegerField duree = new IntegerField(Textes.texte("rendez-vous.champ.duree"));
    private final ChampListe lieu = new ChampListe("rendez-vous.champ.lieu");
    private final ChampPersonne intervenant;
    private final ChampListe motif = new ChampListe("rendez-vous.champ.motif");
    private final ChampCommentaire note = new ChampCommentaire("rendez-vous.champ.note");
    private final Div avertissements = new Div();
    private final List<ValeurListe> lieux;
    private List<Avertissement> avertis = List.of();
    private final Function<SaisieRendezVous, Simultanes> prevoir;

    /** @param prevoir where those who are to meet are expected meanwhile */
    ChampsRendezVous(
            ConsulterListe listes,
            RechercherUtilisateurs utilisateurs,
            Function<SaisieRendezVous, Simultanes> prevoir) {
        this.prevoir = prevoir;
        lieux = listes.execute(Liste.LIEUX_ACCUEIL, null);
        lieu.proposer(lieux);
        motif.proposer(listes.execute(Liste.CONTEXTES_EVENEMENT, null));
        motif.setClearButtonVisible(true);
        motif.expliquer("rendez-vous.champ.motif.aide");
        intervenant = new ChampPersonne("rendez-vous.champ.intervenant", utilisateurs);
        duree.setStep(PAS);
        duree.setStepButtonsVisible(true);
        avertissements.addClassName("avertissements");
        avertissements.getElement().setAttribute("role", "status");
        dateHeure.addValueChangeListener(_ -> avertir());
        duree.addValueChangeListener(_ -> avertir());
        intervenant.addValueChangeListener(_ -> avertir());
    }

    @Override
    public void poser(Poseur poseur) {
        poseur.obligatoire("dateHeure", dateHeure);
        poseur.obligatoire("duree", duree);
        poseur.obligatoire("lieu", lieu);
        poseur.obligatoire("intervenant", intervenant);
        poseur.champ("motif", motif);
        poseur.intercaler(avertissements);
        poseur.champ("note", note);
    }

    /** A new one, with whoever makes it; the only place there is needs not be chosen. */
    void preparer(@Nullable PersonneVue auteur) {
        dateHeure.montrer(null, null);
        duree.setValue(DUREE_HABITUELLE);
        lieu.clear();
        if (lieux.size() == 1) {
            lieu.choisirCode(lieux.getFirst().code().valeur());
        }
        intervenant.setValue(auteur);
        motif.clear();
        note.clear();
    }

    void montrer(RendezVousVue rendezVous) {
        montrer(rendezVous, rendezVous.jour());
    }

    /** The one in the place of another: all is as it was, but for the day that is to be found. */
    void montrerReport(RendezVousVue rendezVous) {
        montrer(rendezVous, null);
    }

    private void montrer(RendezVousVue rendezVous, @Nullable LocalDate jour) {
        dateHeure.montrer(jour, rendezVous.dateHeure().toLocalTime());
        duree.setValue(rendezVous.duree());
        lieu.choisir(rendezVous.lieu());
        intervenant.setValue(rendezVous.intervenant());
        motif.choisir(rendezVous.motif());
        note.setValue(Textes.ouVide(rendezVous.contenu().note()));
    }

    /** Said before it is saved, without taking the keyboard from who types (RDV-03). */
    private void avertir() {
        List<Avertissement> dits = prevoir.apply(saisie()).avertissements(intervenant());
        if (!dits.equals(avertis)) {
            avertis = dits;
            avertissements.removeAll();
            dits.forEach(avertissement -> avertissements.add(Attention.phrase(avertissement)));
        }
    }

    private String intervenant() {
        return intervenant.getOptionalValue().map(PersonneVue::nom).orElse("");
    }

    SaisieRendezVous saisie() {
        return new SaisieRendezVous(
                dateHeure.dateHeure(),
                duree.getValue(),
                lieu.code(),
                intervenant.sub(),
                motif.code(),
                note.getValue(),
                null,
                null);
    }
}
