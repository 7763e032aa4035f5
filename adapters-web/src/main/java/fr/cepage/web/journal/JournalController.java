package fr.cepage.web.journal;

import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.journal.ConsulterJournal;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.web.commun.Identifiant;
import fr.cepage.web.commun.ListeResponse;
import fr.cepage.web.transport.Api;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The journal of a dossier, newest first. */
@RestController
@Tag(name = "Dossiers")
class JournalController {

    private final ConsulterJournal consulter;

    JournalController(ConsulterJournal consulter) {
        this.consulter = consulter;
    }

    @Operation(operationId = "consulterJournal", summary = "Consulter le journal d'un dossier")
    @GetMapping(path = Api.V1 + "/dossiers/{id}/journal", produces = MediaType.APPLICATION_JSON_VALUE)
    ListeResponse<LigneJournalResponse> consulter(@PathVariable String id, PageVoulue page) {
        return ListeResponse.de(consulter.execute(Identifiant.de(id, DossierId::new), page), LigneJournalResponse::de);
    }
}
