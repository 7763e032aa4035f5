package fr.cepage.application.pacea;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.commun.Avertissement;
import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.application.dispositif.VuesDispositifCep;
import fr.cepage.application.pacea.PaceaVue.FinVue;
import fr.cepage.application.referentiel.Libelles;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dispositif.EtatCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.pacea.AvertissementPacea;
import fr.cepage.domain.pacea.Pacea;
import fr.cepage.domain.pacea.SuiteDuPacea;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ReferentielRepository;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows the PACEA of a dossier, each with its CEP, in as many statements whatever their number. */
@Collaborator
public class VuesPacea {

    private final ReferentielRepository referentiel;
    private final DispositifCepRepository dispositifs;
    private final VuesDispositifCep vuesCep;

    public VuesPacea(
            ReferentielRepository referentiel, DispositifCepRepository dispositifs, VuesDispositifCep vuesCep) {
        this.referentiel = referentiel;
        this.dispositifs = dispositifs;
        this.vuesCep = vuesCep;
    }

    /** @param paceas all the PACEA of that dossier */
    public List<PaceaVue> vues(Dossier dossier, List<Pacea> paceas, Appel appel) {
        return paceas.isEmpty() ? List.of() : vues(paceas, ceps(dossier, appel), appel);
    }

    /**
     * @param paceas all the PACEA of a dossier
     * @param ceps all its CEP
     */
    List<PaceaVue> vues(List<Pacea> paceas, List<DispositifCepVue> ceps, Appel appel) {
        if (paceas.isEmpty()) {
            return List.of();
        }
        Libelles libelles = new Libelles(referentiel.findAll(Set.of(Liste.MOTIFS_FIN_PACEA), appel.codeStructure()));
        Map<DispositifCepId, DispositifCepVue> parId =
                ceps.stream().collect(Collectors.toMap(DispositifCepVue::id, Function.identity()));
        return paceas.stream()
                .map(pacea -> vue(pacea, SuiteDuPacea.de(pacea, paceas, enCours(ceps)), parId, libelles, appel))
                .toList();
    }

    private List<DispositifCepVue> ceps(Dossier dossier, Appel appel) {
        return vuesCep.vues(dossier, dispositifs.findByDossier(dossier.id(), dossier.structure()), appel);
    }

    private static PaceaVue vue(
            Pacea pacea,
            SuiteDuPacea suite,
            Map<DispositifCepId, DispositifCepVue> ceps,
            Libelles libelles,
            Appel appel) {
        return new PaceaVue(
                pacea.id(),
                pacea.dossier(),
                pacea.version(),
                pacea.dateEntree(),
                pacea.etat(),
                pacea.fin()
                        .map(fin -> new FinVue(fin.dateFin(), libelles.vue(Liste.MOTIFS_FIN_PACEA, fin.motif())))
                        .orElse(null),
                pacea.cep().map(ceps::get).orElse(null),
                appel.actions(Droit.GERER_PACEA, pacea.actions(suite)),
                avertissements(pacea, appel));
    }

    private static Set<DispositifCepId> enCours(List<DispositifCepVue> ceps) {
        return ceps.stream()
                .filter(cep -> cep.etat() == EtatCep.EN_COURS)
                .map(DispositifCepVue::id)
                .collect(Collectors.toSet());
    }

    private static List<Avertissement> avertissements(Pacea pacea, Appel appel) {
        return pacea.dureeDepassee(appel.aujourdhui()).stream()
                .map(terme -> Avertissement.de(AvertissementPacea.DUREE_DEPASSEE, Pacea.MOIS, terme))
                .toList();
    }
}
