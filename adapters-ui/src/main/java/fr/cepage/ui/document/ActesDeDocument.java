package fr.cepage.ui.document;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dispositif.ListerDispositifsCep;
import fr.cepage.application.document.ConsulterDocument;
import fr.cepage.application.document.DocumentVue;
import fr.cepage.application.document.LireDocument;
import fr.cepage.application.document.ListerDocuments;
import fr.cepage.application.document.ProduireDocument;
import fr.cepage.application.document.RemettreDocument;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.Fenetre;
import fr.cepage.ui.commun.Textes;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Produces documents, gives them to be read, and notes that they were handed over. */
@Component
public final class ActesDeDocument {

    private static final String PDF = "application/pdf";

    private final ListerDispositifsCep dispositifs;
    private final ListerDocuments lister;
    private final ProduireDocument produire;
    private final ConsulterDocument consulter;
    private final LireDocument lire;
    private final RemettreDocument remettre;

    ActesDeDocument(
            ListerDispositifsCep dispositifs,
            ListerDocuments lister,
            ProduireDocument produire,
            ConsulterDocument consulter,
            LireDocument lire,
            RemettreDocument remettre) {
        this.dispositifs = dispositifs;
        this.lister = lister;
        this.produire = produire;
        this.consulter = consulter;
        this.lire = lire;
        this.remettre = remettre;
    }

    /** Whether there is one to tell of. */
    boolean aUnCep(DossierId dossier) {
        return !dispositifs.execute(dossier).isEmpty();
    }

    /** For the last CEP of the dossier. */
    void produireSynthese(DossierId dossier, Consumer<DocumentVue> apres) {
        produireSynthese(dossier, new SyntheseForm(null, null), apres);
    }

    /** What is there is handed over, else it is produced first; nothing is asked once one of them was (SYN-11). */
    void remettreSynthese(
            DossierId dossier, DispositifCepId cep, PhaseCep phase, LocalDate aujourdhui, Consumer<DocumentVue> apres) {
        List<DocumentVue> produits = lister.execute(dossier, PageVoulue.premiere()).elements().stream()
                .filter(document -> cep.equals(document.dispositif())
                        && document.type().phases().contains(phase))
                .toList();
        if (produits.isEmpty()) {
            produireSynthese(dossier, new SyntheseForm(cep, phase), apres);
        } else if (produits.stream().allMatch(document -> document.remisLe() == null)) {
            remettre(produits.getFirst(), aujourdhui, apres);
        }
    }

    private void produireSynthese(DossierId dossier, SyntheseForm formulaire, Consumer<DocumentVue> apres) {
        new Fenetre<>(
                        Textes.texte("document.produire.synthese"),
                        dispositifs.execute(dossier),
                        formulaire,
                        (_, saisie) -> produire.execute(dossier, saisie))
                .relue(_ -> dispositifs.execute(dossier))
                .annoncee(ActesDeDocument::annoncer)
                .ouvrir(apres);
    }

    void produireLiaison(DossierId dossier, Consumer<DocumentVue> apres) {
        new Fenetre<>(
                        Textes.texte("document.produire.liaison"),
                        dossier,
                        new FicheLiaisonForm(),
                        (_, saisie) -> produire.execute(dossier, saisie))
                .annoncee(ActesDeDocument::annoncer)
                .ouvrir(apres);
    }

    private static void annoncer(DocumentVue produit) {
        Avis.succes("document.produit", CarteDocument.titre(produit));
    }

    /** @param aujourdhui the structure's */
    void remettre(DocumentVue document, LocalDate aujourdhui, Consumer<DocumentVue> apres) {
        new Fenetre<>(
                        Textes.texte("document.remettre.titre", CarteDocument.titre(document)),
                        document,
                        new RemiseForm(document.type().droit(), aujourdhui),
                        (lu, jour) -> remettre.execute(lu.id(), VersionAttendue.de(lu.version()), jour))
                .relue(lu -> consulter.execute(lu.id()))
                .annoncee(remis -> Avis.succes("document.remis.fait", CarteDocument.titre(remis)))
                .ouvrir(apres);
    }

    /** What it holds, read when somebody asks for it. */
    DownloadHandler contenu(DocumentVue document) {
        String nom = "%s-v%d.pdf"
                .formatted(document.type().name().toLowerCase(Locale.ROOT).replace('_', '-'), document.numero());
        return DownloadHandler.fromInputStream(_ -> {
                    byte[] pdf = lire.execute(document.id());
                    return new DownloadResponse(new ByteArrayInputStream(pdf), nom, PDF, pdf.length);
                })
                .inline();
    }
}
