package fr.cepage.application.document;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Essai;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.Transactions;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.domain.commun.Identifiants;
import fr.cepage.domain.document.Document;
import fr.cepage.domain.document.DocumentId;
import fr.cepage.domain.document.DocumentRepository;
import fr.cepage.domain.document.Empreinte;
import fr.cepage.domain.document.Production;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;
import org.jspecify.annotations.Nullable;

/**
 * Produces a document and keeps it as it is (SYN-01 to SYN-03, SYN-10, SYN-14). What it tells is read first, then it is
 * set while no connection is held, then it is stored. Its number is the one it bears: when another one was stored
 * meanwhile, it is set again.
 */
@UseCase(horsTransaction = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ProduireDocument {

    private final AppelCourant appelCourant;
    private final Transactions transactions;
    private final PreparationDocument preparation;
    private final MiseEnPage miseEnPage;
    private final DossiersTrouves dossiers;
    private final Suivi suivi;
    private final DocumentRepository depot;
    private final DocumentQueries queries;
    private final Identifiants identifiants;

    public ProduireDocument(
            AppelCourant appelCourant,
            Transactions transactions,
            PreparationDocument preparation,
            MiseEnPage miseEnPage,
            DossiersTrouves dossiers,
            Suivi suivi,
            DocumentRepository depot,
            DocumentQueries queries,
            Identifiants identifiants) {
        this.appelCourant = appelCourant;
        this.transactions = transactions;
        this.preparation = preparation;
        this.miseEnPage = miseEnPage;
        this.dossiers = dossiers;
        this.suivi = suivi;
        this.depot = depot;
        this.queries = queries;
        this.identifiants = identifiants;
    }

    public DocumentVue execute(DossierId dossier, SaisieDocument saisie) {
        DocumentVue produit = null;
        while (produit == null) {
            DocumentPrepare prepare =
                    transactions.executer(true, () -> preparation.preparer(dossier, saisie, appelCourant.appel()));
            Essai.arreter();
            byte[] pdf = miseEnPage.pdf(prepare.contenu());
            produit = transactions.executer(false, () -> enregistrer(dossier, prepare, pdf));
        }
        return produit;
    }

    /** Null when its number has been given to another one meanwhile. */
    private @Nullable DocumentVue enregistrer(DossierId id, DocumentPrepare prepare, byte[] pdf) {
        Appel appel = appelCourant.appel();
        Dossier dossier = dossiers.tenir(id, appel);
        int numero = prepare.contenu().numero();
        if (preparation.numeroSuivant(dossier.id(), prepare, appel) != numero) {
            return null;
        }
        Document produit = suivi.enregistrer(
                depot,
                Document.produit(
                        new DocumentId(identifiants.nouveau()),
                        dossier,
                        prepare.contenu().type(),
                        prepare.dispositif(),
                        new Production(
                                numero, appel.maintenant(), appel.acteur().id(), Empreinte.de(pdf), pdf.length)),
                appel);
        depot.addContenu(produit, pdf);
        return queries.find(produit.id(), appel.codeStructure()).orElseThrow(Introuvable.de(produit.id()));
    }
}
