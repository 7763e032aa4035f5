package fr.cepage.ui.offre;

import com.vaadin.flow.component.textfield.TextField;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.droits.RechercherUtilisateurs;
import fr.cepage.application.offre.OffreVue;
import fr.cepage.application.offre.SaisieOffre;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.ui.commun.ChampDate;
import fr.cepage.ui.commun.ChampListe;
import fr.cepage.ui.commun.ChampPersonne;
import fr.cepage.ui.commun.Formulaire;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** Informations générales of an offer, in i-milo's order (OFF-01). */
final class InformationsOffreForm extends Formulaire<OffreVue, UnaryOperator<SaisieOffre>> {

    private static final String ORIGINE_PAR_DEFAUT = "ML";
    private static final String ETAT_PAR_DEFAUT = "PERMANENTE";

    private final ChampListe origine;
    private final ChampListe theme;
    private final ChampListe acteService;
    private final TextField acteServiceRegional;
    private final TextField type;
    private final TextField nom;
    private final ChampDate dateDebut;
    private final ChampDate dateFin;
    private final ChampListe etat;
    private final ChampPersonne conseillerReferent;
    private final TextField contrat;
    private final TextField partenaire;
    private final ChampListe mesureNationale;

    InformationsOffreForm(String cleValider, ConsulterListe listes, RechercherUtilisateurs utilisateurs) {
        super(Droit.GERER_OFFRES, cleValider);
        nom = obligatoire("nom", texte("nom"));
        origine = obligatoire("origine", liste("origine", Liste.ORIGINES_OFFRE, listes));
        theme = obligatoire("theme", liste("theme", Liste.THEMES, listes));
        acteService = obligatoire("acteService", liste("acteService", Liste.ACTES_SERVICE, listes));
        acteServiceRegional = champ("acteServiceRegional", texte("acteServiceRegional"));
        type = champ("type", texte("type"));
        dateDebut = obligatoire("dateDebut", new ChampDate("offre.champ.dateDebut"));
        dateFin = champ("dateFin", new ChampDate("offre.champ.dateFin"));
        etat = obligatoire("etat", liste("etat", Liste.ETATS_OFFRE, listes));
        conseillerReferent =
                obligatoire("conseillerReferent", new ChampPersonne("offre.champ.conseillerReferent", utilisateurs));
        contrat = champ("contrat", texte("contrat"));
        partenaire = champ("partenaire", texte("partenaire"));
        mesureNationale = champ("mesureNationale", liste("mesureNationale", Liste.MESURES_NATIONALES, listes));
        mesureNationale.setClearButtonVisible(true);
        mesureNationale.setPlaceholder(Textes.texte("offre.champ.mesureNationale.aucune"));
    }

    private static TextField texte(String champ) {
        return new TextField(Textes.texte("offre.champ." + champ));
    }

    private static ChampListe liste(String champ, Liste liste, ConsulterListe listes) {
        return new ChampListe("offre.champ." + champ).proposer(listes.execute(liste, null));
    }

    /** What a new offer most often is. */
    void commencer(LocalDate aujourdhui, PersonneVue moi) {
        origine.choisirCode(ORIGINE_PAR_DEFAUT);
        etat.choisirCode(ETAT_PAR_DEFAUT);
        dateDebut.setValue(aujourdhui);
        conseillerReferent.setValue(moi);
        noter();
    }

    @Override
    protected void montrer(OffreVue offre) {
        nom.setValue(offre.nom());
        origine.choisir(offre.origine());
        theme.choisir(offre.theme());
        acteService.choisir(offre.acteService());
        acteServiceRegional.setValue(Textes.ouVide(offre.acteServiceRegional()));
        type.setValue(Textes.ouVide(offre.type()));
        dateDebut.setValue(offre.periode().dateDebut());
        dateFin.setValue(offre.periode().dateFin());
        etat.choisir(offre.etat());
        conseillerReferent.setValue(offre.conseillerReferent());
        contrat.setValue(Textes.ouVide(offre.contrat()));
        partenaire.setValue(Textes.ouVide(offre.partenaire()));
        mesureNationale.choisir(offre.mesureNationale());
    }

    /** The other sheet stays as it is. */
    @Override
    protected UnaryOperator<SaisieOffre> saisie() {
        return this::appliquer;
    }

    private SaisieOffre appliquer(SaisieOffre saisie) {
        return new SaisieOffre(
                origine.code(),
                theme.code(),
                acteService.code(),
                acteServiceRegional.getValue(),
                type.getValue(),
                nom.getValue(),
                dateDebut.getValue(),
                dateFin.getValue(),
                etat.code(),
                conseillerReferent.sub(),
                contrat.getValue(),
                partenaire.getValue(),
                mesureNationale.code(),
                saisie.conditions());
    }
}
