package fr.cepage.application.dispositif;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.evenement.EvenementQueries;
import fr.cepage.domain.dispositif.Cloture;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what warnings hang on: one statement, and one more for each thing that the CEP of the dossier make matter. */
@Collaborator
public class RecueilReperes {

    private static final int MOIS_DE_SUIVI = 6;

    private final Niveau1Queries niveaux1;
    private final EvenementQueries evenements;
    private final AvertissementsCloture clotures;
    private final SynthesesRemises syntheses;

    public RecueilReperes(
            Niveau1Queries niveaux1,
            EvenementQueries evenements,
            AvertissementsCloture clotures,
            SynthesesRemises syntheses) {
        this.niveaux1 = niveaux1;
        this.evenements = evenements;
        this.clotures = clotures;
        this.syntheses = syntheses;
    }

    /** @param tous all the CEP of that dossier */
    public ReperesCep recueillir(Dossier dossier, List<DispositifCep> tous, Appel appel) {
        List<Cloture> fins =
                tous.stream().flatMap(cep -> cep.cloture().stream()).toList();
        return new ReperesCep(
                dossier,
                appel.aujourdhui(),
                niveaux1.findDebut(dossier.id(), appel.codeStructure()).orElse(null),
                entretienSansCep(dossier, tous, appel),
                clotures.derniersContacts(fins, dossier.id(), appel.codeStructure()),
                syntheses.parmi(tous));
    }

    /** Asked for only while a CEP is in phase 2, which such an interview may belong to. */
    private @Nullable LocalDate entretienSansCep(Dossier dossier, List<DispositifCep> tous, Appel appel) {
        LocalDate sixMois = appel.aujourdhui().minusMonths(MOIS_DE_SUIVI);
        return tous.stream()
                .filter(cep -> ReperesCep.enPhase2(cep, appel.aujourdhui()))
                .map(cep -> cep.entree().dateEntree())
                .map(entree -> entree.isAfter(sixMois) ? entree : sixMois)
                .findFirst()
                .flatMap(depuis -> evenements.findEntretienSansCep(dossier.id(), appel.codeStructure(), depuis))
                .orElse(null);
    }
}
