package fr.cepage.application.pacea;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.droits.Requiert;
import fr.cepage.application.journal.Journal;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.pacea.Pacea;
import fr.cepage.domain.pacea.PaceaDomainEvent.PaceaClos;
import fr.cepage.domain.pacea.PaceaId;
import fr.cepage.domain.pacea.PaceaRepository;
import fr.cepage.domain.referentiel.ChoixDeValeurs;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ReferentielRepository;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Closes a PACEA; its CEP goes on, and can be closed from then on (PAC-04, PAC-07). */
@UseCase
@Requiert(Droit.GERER_PACEA)
public class CloturerPacea {

    private final ContexteCourant contexteCourant;
    private final PaceasTrouves trouves;
    private final PaceaRepository paceas;
    private final ReferentielRepository referentiel;
    private final Journal journal;

    public CloturerPacea(
            ContexteCourant contexteCourant,
            PaceasTrouves trouves,
            PaceaRepository paceas,
            ReferentielRepository referentiel,
            Journal journal) {
        this.contexteCourant = contexteCourant;
        this.trouves = trouves;
        this.paceas = paceas;
        this.referentiel = referentiel;
        this.journal = journal;
    }

    public PaceaVue execute(PaceaId id, VersionAttendue version, @Nullable LocalDate dateFin, @Nullable String motif) {
        Contexte contexte = contexteCourant.lire();
        Pacea pacea = trouves.tenir(id, version, contexte);
        pacea.exigerEnCours();
        Violations violations = new Violations();
        CodeValeur choisi = violations.lire("motif", () -> CodeValeur.lire(motif));
        new ChoixDeValeurs(referentiel, contexte.codeStructure(), contexte.aujourdhui(), violations)
                .verifier("motif", Liste.MOTIFS_FIN_PACEA, choisi);
        PaceaClos fait = pacea.cloturer(dateFin, choisi, contexte.aujourdhui(), violations);
        paceas.save(pacea);
        journal.noter(contexte, fait);
        return trouves.consulter(id, contexte);
    }
}
