package fr.cepage.ui.document;

import com.vaadin.flow.component.textfield.TextField;
import fr.cepage.application.document.SaisieDocument;
import fr.cepage.application.document.SaisieFicheLiaison;
import fr.cepage.domain.document.TypeDocument;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.ChampDate;
import fr.cepage.ui.commun.ChampProse;
import fr.cepage.ui.commun.Formulaire;
import fr.cepage.ui.commun.Textes;

/** What a fiche de liaison hands on with the person (SYN-01). */
final class FicheLiaisonForm extends Formulaire<DossierId, SaisieDocument> {

    private final ChampProse demande = new ChampProse("document.liaison.demande");
    private final ChampProse informations = new ChampProse("document.liaison.informations");
    private final ChampProse decision = new ChampProse("document.liaison.decision");
    private final ChampDate decideLe = new ChampDate("document.liaison.decide-le");
    private final TextField operateur = new TextField(Textes.texte("document.liaison.operateur"));
    private final ChampProse contact = new ChampProse("document.liaison.contact");
    private final ChampDate accordLe = new ChampDate("document.liaison.accord-le");

    FicheLiaisonForm() {
        super(Droit.GERER_EVENEMENTS, "document.produire");
        accordLe.setHelperText(Textes.texte("document.liaison.accord-le.aide"));
        obligatoire("liaison.demande", demande);
        obligatoire("liaison.informations", informations);
        obligatoire("liaison.decision", decision);
        obligatoire("liaison.decideLe", decideLe);
        obligatoire("liaison.operateur", operateur);
        obligatoire("liaison.contact", contact);
        obligatoire("liaison.accordLe", accordLe);
    }

    @Override
    protected void montrer(DossierId dossier) {
        demande.clear();
        informations.clear();
        decision.clear();
        decideLe.clear();
        operateur.clear();
        contact.clear();
        accordLe.clear();
    }

    @Override
    protected SaisieDocument saisie() {
        return new SaisieDocument(
                TypeDocument.FICHE_LIAISON.name(),
                null,
                new SaisieFicheLiaison(
                        demande.getValue(),
                        informations.getValue(),
                        decision.getValue(),
                        decideLe.getValue(),
                        operateur.getValue(),
                        contact.getValue(),
                        accordLe.getValue()));
    }
}
