package fr.cepage.web.document;

import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.document.ConsulterDocument;
import fr.cepage.application.document.DocumentVue;
import fr.cepage.application.document.LireDocument;
import fr.cepage.application.document.ListerDocuments;
import fr.cepage.application.document.ProduireDocument;
import fr.cepage.application.document.RemettreDocument;
import fr.cepage.application.document.SaisieDocument;
import fr.cepage.domain.document.DocumentId;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.web.commun.Identifiant;
import fr.cepage.web.commun.ListeResponse;
import fr.cepage.web.transport.Api;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Documents of a dossier: produced, read as they were, handed over. */
@RestController
@RequestMapping(path = Api.V1)
@Tag(name = "Documents")
class DocumentController {

    private final ListerDocuments lister;
    private final ProduireDocument produire;
    private final ConsulterDocument consulter;
    private final LireDocument lire;
    private final RemettreDocument remettre;
    private final DocumentVueMapper mapper;

    DocumentController(
            ListerDocuments lister,
            ProduireDocument produire,
            ConsulterDocument consulter,
            LireDocument lire,
            RemettreDocument remettre,
            DocumentVueMapper mapper) {
        this.lister = lister;
        this.produire = produire;
        this.consulter = consulter;
        this.lire = lire;
        this.remettre = remettre;
        this.mapper = mapper;
    }

    @Operation(operationId = "listerDocuments", summary = "Lister les documents produits, le plus récent d'abord")
    @GetMapping(path = "/dossiers/{id}/documents", produces = MediaType.APPLICATION_JSON_VALUE)
    ListeResponse<DocumentResponse> lister(@PathVariable String id, PageVoulue page) {
        return ListeResponse.de(lister.execute(Identifiant.de(id, DossierId::new), page), mapper::map);
    }

    @Operation(operationId = "produireDocument", summary = "Produire un document et le garder tel quel")
    @PostMapping(
            path = "/dossiers/{id}/documents",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<DocumentResponse> produire(@PathVariable String id, @RequestBody SaisieDocument document) {
        DocumentVue produit = produire.execute(Identifiant.de(id, DossierId::new), document);
        return ResponseEntity.created(URI.create(Api.V1 + "/documents/" + produit.id()))
                .body(mapper.map(produit));
    }

    @Operation(
            operationId = "consulterDocument",
            summary = "Consulter un document, ou le lire en PDF tel qu'il a été produit")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = DocumentResponse.class)),
                @Content(
                        mediaType = MediaType.APPLICATION_PDF_VALUE,
                        schema = @Schema(type = "string", format = "binary"))
            })
    @GetMapping(path = "/documents/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    DocumentResponse consulter(@PathVariable String id) {
        return mapper.map(consulter.execute(document(id)));
    }

    @Operation(hidden = true)
    @GetMapping(path = "/documents/{id}", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> lire(@PathVariable String id) {
        DocumentId document = document(id);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(lire.execute(document));
    }

    @Operation(operationId = "remettreDocument", summary = "Noter qu'un document a été remis au jeune")
    @PutMapping(
            path = "/documents/{id}/remise",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    DocumentResponse remettre(@PathVariable String id, VersionAttendue version, @RequestBody RemiseRequest remise) {
        return mapper.map(remettre.execute(document(id), version, remise.date()));
    }

    private static DocumentId document(String id) {
        return Identifiant.de(id, DocumentId::new);
    }
}
