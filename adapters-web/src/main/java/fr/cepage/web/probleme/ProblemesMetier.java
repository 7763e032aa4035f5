package fr.cepage.web.probleme;

import fr.cepage.application.appel.DroitManquant;
import fr.cepage.application.appel.StructureInconnue;
import fr.cepage.application.commun.CurseurInvalide;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.Messages;
import fr.cepage.application.commun.VersionManquante;
import fr.cepage.application.commun.VersionPerimee;
import fr.cepage.application.idempotence.RegistreIdempotence.CleReutilisee;
import fr.cepage.application.idempotence.RegistreIdempotence.PremiereRequeteEnCours;
import fr.cepage.domain.commun.CodeRefus;
import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/** What the use cases refuse. */
final class ProblemesMetier {

    private ProblemesMetier() {}

    static Optional<Probleme> de(Throwable refus, Locale langue) {
        return Optional.ofNullable(
                switch (refus) {
                    case RefusMetier metier -> metier(metier, langue);
                    case DroitManquant manquant ->
                        simple(HttpStatus.FORBIDDEN, manquant.droit().cle(), langue);
                    case StructureInconnue _ -> simple(HttpStatus.FORBIDDEN, "droit.structure-inconnue", langue);
                    case Introuvable introuvable ->
                        simple(HttpStatus.NOT_FOUND, introuvable.type().cle(), langue);
                    case VersionManquante _ -> simple(HttpStatus.PRECONDITION_REQUIRED, "version.manquante", langue);
                    case VersionPerimee _ -> simple(HttpStatus.PRECONDITION_FAILED, "version.perimee", langue);
                    case CurseurInvalide _ -> simple(HttpStatus.BAD_REQUEST, "requete.curseur", langue);
                    case CleReutilisee _ ->
                        simple(HttpStatus.UNPROCESSABLE_CONTENT, "idempotence.cle-reutilisee", langue);
                    case PremiereRequeteEnCours _ -> simple(HttpStatus.CONFLICT, "idempotence.en-cours", langue);
                    default -> null;
                });
    }

    private static Probleme metier(RefusMetier refus, Locale langue) {
        Violation principale = refus.principale();
        HttpStatus statut = principale.code().nature() == CodeRefus.Nature.ETAT
                ? HttpStatus.CONFLICT
                : HttpStatus.UNPROCESSABLE_CONTENT;
        return Probleme.de(statut, principale.code().cle(), Messages.texte(principale, langue))
                .avec(violations(refus.violations(), langue));
    }

    /** A single reason that names no member is told already. */
    private static List<ViolationResponse> violations(List<Violation> violations, Locale langue) {
        boolean dejaDite = violations.size() == 1 && violations.getFirst().champ() == null;
        return dejaDite
                ? List.of()
                : violations.stream()
                        .map(v -> new ViolationResponse(v.champ(), v.code().cle(), Messages.texte(v, langue)))
                        .toList();
    }

    private static Probleme simple(HttpStatus statut, String code, Locale langue) {
        return Probleme.de(statut, code, Messages.texte(code, langue));
    }
}
