package fr.cepage.application.dispositif;

import fr.cepage.application.commun.Avertissement;
import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.application.droits.Personnes;
import fr.cepage.application.droits.Requiert;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.dispositif.ConditionsEntree;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dispositif.ReferentCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.proposition.PropositionRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells the form whether a CEP can be proposed now, and with what it starts (CEP-08, DOS-04, DOS-08). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class PreparerPropositionCep {

    private static final String SUITE_NIVEAU_1 = "MA_ML_SUITE_NIVEAU_1";
    private static final String ENTREE_DIRECTE = "MA_ML_ENTREE_DIRECTE";

    private final ContexteCourant contexteCourant;
    private final DossiersTrouves dossiers;
    private final DispositifCepRepository dispositifs;
    private final Personnes personnes;
    private final PropositionRepository propositions;

    public PreparerPropositionCep(
            ContexteCourant contexteCourant,
            DossiersTrouves dossiers,
            DispositifCepRepository dispositifs,
            Personnes personnes,
            PropositionRepository propositions) {
        this.personnes = personnes;
        this.propositions = propositions;
        this.contexteCourant = contexteCourant;
        this.dossiers = dossiers;
        this.dispositifs = dispositifs;
    }

    public PropositionPreparee execute(DossierId id) {
        Contexte contexte = contexteCourant.lire();
        Dossier dossier = dossiers.lire(id, contexte);
        UtilisateurId referent = referent(dossier);
        LocalDate niveau1 = propositions
                .findDebutNiveau1(id, contexte.codeStructure())
                .filter(debut -> !debut.isAfter(contexte.aujourdhui()))
                .orElse(null);
        return new PropositionPreparee(
                empechements(dossier, contexte),
                niveau1 == null ? ENTREE_DIRECTE : SUITE_NIVEAU_1,
                contexte.aujourdhui(),
                referent == null ? null : referent.sub(),
                avertissements(dossier, referent == null ? null : new ReferentCep.Conseiller(referent), contexte),
                niveau1);
    }

    /** Whoever left the structure is nobody's référent any more. */
    private @Nullable UtilisateurId referent(Dossier dossier) {
        UtilisateurId referent = dossier.fiche().referent();
        return referent != null && personnes.estDe(referent, dossier.structure()) ? referent : null;
    }

    private List<Violation> empechements(Dossier dossier, Contexte contexte) {
        List<Violation> etat = new ConditionsEntree(
                        dossier,
                        dispositifs.findByDossier(dossier.id(), contexte.codeStructure()),
                        contexte.aujourdhui())
                .etat()
                .liste();
        return contexte.peut(Droit.PROPOSER_CEP)
                ? etat
                : Stream.concat(Stream.of(Violation.de(Droit.PROPOSER_CEP)), etat.stream())
                        .toList();
    }

    private static List<Avertissement> avertissements(
            Dossier dossier, @Nullable ReferentCep referent, Contexte contexte) {
        return ConditionsEntree.avertissements(dossier, referent, contexte.aujourdhui()).stream()
                .map(Avertissement::de)
                .toList();
    }
}
