package fr.cepage.application.dispositif;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.evenement.EvenementQueries;
import fr.cepage.domain.dispositif.Cloture;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.referentiel.ReferentielActivites;
import fr.cepage.domain.referentiel.ReferentielActivitesRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Shows which acts were done in a CEP: in the events of its dossier, whatever their contexts, from its first interview to its
 * last day, both included (REF-01).
 */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterActesDuCep {

    private final AppelCourant appelCourant;
    private final CepTrouves trouves;
    private final EvenementQueries evenements;
    private final ReferentielActivitesRepository activites;

    public ConsulterActesDuCep(
            AppelCourant appelCourant,
            CepTrouves trouves,
            EvenementQueries evenements,
            ReferentielActivitesRepository activites) {
        this.appelCourant = appelCourant;
        this.trouves = trouves;
        this.evenements = evenements;
        this.activites = activites;
    }

    public ActesDuCepVue execute(DispositifCepId id) {
        Appel appel = appelCourant.appel();
        DispositifCep cep = trouves.trouver(id, appel);
        LocalDate debut = cep.entree().dateEntretienInitialisation();
        @Nullable LocalDate fin = cep.cloture().map(Cloture::dateFinReelle).orElse(null);
        return new ActesDuCepVue(
                cep.dossier(),
                debut,
                fin,
                activites
                        .findValide(Objects.requireNonNullElse(fin, appel.aujourdhui()))
                        .map(ReferentielActivites::niveaux)
                        .orElse(List.of()),
                evenements.findActes(cep.dossier(), appel.codeStructure(), debut, fin));
    }
}
