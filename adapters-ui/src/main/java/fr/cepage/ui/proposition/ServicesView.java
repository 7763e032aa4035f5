package fr.cepage.ui.proposition;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.liaison.ListerLiaisonsRecues;
import fr.cepage.application.proposition.ChangerEtatProposition;
import fr.cepage.application.proposition.ConsulterProposition;
import fr.cepage.application.proposition.ListerPropositions;
import fr.cepage.application.proposition.PropositionVue;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.Clavier;
import fr.cepage.ui.commun.ListeParPages;
import fr.cepage.ui.commun.Question;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.dossier.DossierCourant;
import fr.cepage.ui.dossier.DossierLayout;
import fr.cepage.ui.dossier.PartieDossier;
import fr.cepage.ui.liaison.ActesDeLiaison;
import fr.cepage.ui.liaison.LiaisonsRecues;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Suivi > Services: what was proposed to the young person and what became of it, the latest first (OFF-04, OFF-06), below
 * what other operators handed on (NIV-03). A right that is missing is said once, beside the act in its head.
 */
@Route(value = "dossiers/:id/services", layout = DossierLayout.class)
@PermitAll
final class ServicesView extends Section implements PartieDossier, HasDynamicTitle, CarteProposition.Suites {

    private final ListerPropositions lister;
    private final ConsulterProposition consulter;
    private final ChangerEtatProposition changer;
    private final LiaisonsRecues liaisons;
    private final ListeParPages<PropositionVue, CarteProposition> liste =
            new ListeParPages<>("services.aucun", this::carte);
    private @Nullable DossierCourant dossier;

    ServicesView(
            ListerPropositions lister,
            ConsulterProposition consulter,
            ChangerEtatProposition changer,
            ListerLiaisonsRecues listerLiaisons,
            ActesDeLiaison actesDeLiaison) {
        this.lister = lister;
        this.consulter = consulter;
        this.changer = changer;
        this.liaisons = new LiaisonsRecues(listerLiaisons, actesDeLiaison);
        addClassName("services");
        Header tete = new Header(new H2(Textes.texte("services.titre")), liaisons.acte());
        tete.addClassName("partie-tete");
        add(tete, liaisons, liste);
    }

    @Override
    public void montrer(DossierCourant courant) {
        dossier = courant;
        liaisons.montrer(courant);
        liste.montrer(courant.id(), page -> lister.execute(courant.id(), page));
    }

    private CarteProposition carte(PropositionVue proposition) {
        return new CarteProposition(proposition, courant().peut(Droit.GERER_EVENEMENTS), this);
    }

    @Override
    public void annuler(PropositionVue proposition, CarteProposition carte) {
        new Question(
                        Textes.texte("proposition.annulation.titre"),
                        Textes.texte("proposition.annulation.question", proposition.nomOffre(), proposition.date()),
                        Textes.texte("proposition.annulation.renoncer"),
                        Textes.texte("proposition.annulation.confirmer"),
                        () -> passer(proposition, EtatProposition.ANNULEE, carte))
                .open();
    }

    /** Whatever comes of it, the card shows the proposition as it is now stored. */
    @Override
    public void passer(PropositionVue proposition, EtatProposition etat, CarteProposition carte) {
        VersionAttendue version = VersionAttendue.de(proposition.version());
        Actes.executer(() -> changer.execute(proposition.id(), version, etat.name()))
                .ifPresent(lue -> Avis.succes("proposition.suivie", lue.nomOffre(), Textes.texte(etat.cle())));
        Actes.executer(() -> consulter.execute(proposition.id())).ifPresent(carte::montrer);
        Actes.accomplir(courant()::rafraichir);
        Clavier.viser(carte);
    }

    private DossierCourant courant() {
        return Objects.requireNonNull(dossier);
    }

    @Override
    public String getPageTitle() {
        return courant().titrePage(Textes.texte("services.titre"));
    }
}
