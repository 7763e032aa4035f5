package fr.cepage.application.dossier;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.droits.Requiert;
import fr.cepage.application.journal.Journal;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierDomainEvent.DossierJustifie;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.dossier.Justification;
import fr.cepage.domain.dossier.RefusDossier;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.referentiel.ChoixDeValeurs;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ReferentielRepository;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Records the identity document that was seen, which opens the CEP (DOS-01). */
@UseCase
@Requiert(Droit.MODIFIER_DOSSIER)
public class JustifierDossier {

    private final ContexteCourant contexteCourant;
    private final DossiersTrouves trouves;
    private final DossierRepository dossiers;
    private final ReferentielRepository referentiel;
    private final Journal journal;

    public JustifierDossier(
            ContexteCourant contexteCourant,
            DossiersTrouves trouves,
            DossierRepository dossiers,
            ReferentielRepository referentiel,
            Journal journal) {
        this.contexteCourant = contexteCourant;
        this.trouves = trouves;
        this.dossiers = dossiers;
        this.referentiel = referentiel;
        this.journal = journal;
    }

    public DossierVue execute(
            DossierId id, VersionAttendue version, @Nullable String piece, @Nullable LocalDate dateVerification) {
        Contexte contexte = contexteCourant.lire();
        Dossier dossier = trouves.tenir(id, contexte);
        version.verifier(dossier.version());
        DossierJustifie fait = dossier.justifier(lire(piece, dateVerification, contexte), contexte.aujourdhui());
        dossiers.save(dossier);
        journal.noter(contexte, fait);
        return trouves.consulter(id, contexte);
    }

    private Justification lire(@Nullable String piece, @Nullable LocalDate date, Contexte contexte) {
        Violations violations = new Violations();
        CodeValeur code = violations.lire("piece", () -> CodeValeur.lire(piece));
        new ChoixDeValeurs(referentiel, contexte.codeStructure(), contexte.aujourdhui(), violations)
                .verifier("piece", Liste.PIECES_IDENTITE, code);
        violations
                .si(
                        date != null && date.isAfter(contexte.aujourdhui()),
                        RefusDossier.DATE_VERIFICATION,
                        "dateVerification")
                .exiger("piece", code, RefusDossier.CHAMP_OBLIGATOIRE);
        violations.exiger("dateVerification", date, RefusDossier.CHAMP_OBLIGATOIRE);
        violations.lever();
        return new Justification(Objects.requireNonNull(code), Objects.requireNonNull(date));
    }
}
