package fr.cepage.application.dossier;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.journal.Enregistrement;
import fr.cepage.application.saisie.Lecteurs;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.dossier.Justification;
import fr.cepage.domain.dossier.RefusDossier;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Records the identity document that was seen, which opens the CEP (DOS-01). */
@UseCase
@Requiert(Droit.MODIFIER_DOSSIER)
public class JustifierDossier {

    private final AppelCourant appelCourant;
    private final DossiersTrouves trouves;
    private final DossierRepository dossiers;
    private final Lecteurs lecteurs;
    private final Enregistrement enregistrement;

    public JustifierDossier(
            AppelCourant appelCourant,
            DossiersTrouves trouves,
            DossierRepository dossiers,
            Lecteurs lecteurs,
            Enregistrement enregistrement) {
        this.appelCourant = appelCourant;
        this.trouves = trouves;
        this.dossiers = dossiers;
        this.lecteurs = lecteurs;
        this.enregistrement = enregistrement;
    }

    public DossierVue execute(
            DossierId id, VersionAttendue version, @Nullable String piece, @Nullable LocalDate dateVerification) {
        Appel appel = appelCourant.appel();
        Dossier dossier = trouves.tenir(id, appel);
        version.verifier(dossier.version());
        dossier.justifier(lire(piece, dateVerification, appel), appel.aujourdhui());
        enregistrement.enregistrer(dossiers, dossier, appel);
        return trouves.consulter(id, appel);
    }

    private Justification lire(@Nullable String piece, @Nullable LocalDate date, Appel appel) {
        Violations violations = new Violations();
        CodeValeur code = lecteurs.nouveau(appel, violations).liste("piece", Liste.PIECES_IDENTITE, piece);
        violations
                .si(
                        date != null && date.isAfter(appel.aujourdhui()),
                        RefusDossier.DATE_VERIFICATION,
                        "dateVerification")
                .exiger("piece", code, RefusDossier.CHAMP_OBLIGATOIRE);
        violations.exiger("dateVerification", date, RefusDossier.CHAMP_OBLIGATOIRE);
        violations.lever();
        return new Justification(Objects.requireNonNull(code), Objects.requireNonNull(date));
    }
}
