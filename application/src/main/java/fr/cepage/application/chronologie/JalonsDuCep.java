package fr.cepage.application.chronologie;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.chronologie.LigneChronologie.Genre;
import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.application.dispositif.RecueilReperes;
import fr.cepage.application.dispositif.ReperesCep;
import fr.cepage.domain.dispositif.Cloture;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.domain.dossier.Dossier;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the timeline tells of the entry and the end of a CEP beyond their day; read only where it shows one. */
@Collaborator
public class JalonsDuCep {

    private static final Set<Genre> ENTREE_ET_FIN = EnumSet.of(Genre.ENTREE_CEP, Genre.FIN_CEP);

    private final DispositifCepRepository dispositifs;
    private final RecueilReperes reperes;

    public JalonsDuCep(DispositifCepRepository dispositifs, RecueilReperes reperes) {
        this.dispositifs = dispositifs;
        this.reperes = reperes;
    }

    Recueillis recueillir(Dossier dossier, List<LigneChronologie> lignes, Appel appel) {
        if (lignes.stream().noneMatch(ligne -> ENTREE_ET_FIN.contains(ligne.genre()))) {
            return new Recueillis(Map.of(), null);
        }
        List<DispositifCep> tous = dispositifs.findByDossier(dossier.id(), dossier.structure());
        return new Recueillis(
                tous.stream().collect(Collectors.toMap(DispositifCep::id, Function.identity())),
                reperes.recueillir(dossier, tous, appel));
    }

    /**
     * The CEP of a dossier by their identifier, and what warnings hang on.
     *
     * @param reperes null: no CEP is to be told of
     */
    record Recueillis(
            Map<DispositifCepId, DispositifCep> ceps,
            @Nullable ReperesCep reperes) {

        Jalon.CepCommence entree(LigneChronologie ligne, PhaseCep phase) {
            DispositifCep cep = cep(ligne);
            return new Jalon.CepCommence(
                    ligne.jour(),
                    phase,
                    cep.renseignements().accordLe(),
                    Objects.requireNonNull(reperes).deLEntree(cep));
        }

        Jalon.CepFini fin(LigneChronologie ligne, ValeurVue motif) {
            DispositifCep cep = cep(ligne);
            return new Jalon.CepFini(
                    ligne.jour(),
                    motif,
                    cep.cloture().map(Cloture::autreOperateur).orElse(null),
                    Objects.requireNonNull(reperes).deLaFin(cep));
        }

        private DispositifCep cep(LigneChronologie ligne) {
            return Objects.requireNonNull(ceps.get(new DispositifCepId(ligne.objet())));
        }
    }
}
