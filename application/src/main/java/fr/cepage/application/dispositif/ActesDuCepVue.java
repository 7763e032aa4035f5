package fr.cepage.application.dispositif;

import fr.cepage.application.commun.ValeurVue;
import fr.cepage.application.evenement.ActeFait;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.referentiel.ActeMetier;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.ReferentielActivites.Niveau;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was done in a CEP, beside all that there is to do (REF-01).
 *
 * @param debut the first interview, with which it begins
 * @param fin its last day; null: it goes on
 * @param referentiel as it is on the last day of the CEP, or today
 * @param faits by their codes, then oldest first
 */
public record ActesDuCepVue(
        DossierId dossier, LocalDate debut, @Nullable LocalDate fin, List<Niveau> referentiel, List<ActeFait> faits) {

    public ActesDuCepVue {
        referentiel = List.copyOf(referentiel);
        faits = List.copyOf(faits);
    }

    /** When that act was done, oldest first. */
    public List<ActeFait> faits(CodeValeur acte) {
        return faits.stream().filter(fait -> fait.acte().code().equals(acte)).toList();
    }

    /** Those that the reference, as it is there, does not know: of another version (NOM-01). */
    public Map<ValeurVue, List<ActeFait>> horsReferentiel() {
        Set<CodeValeur> connus = referentiel.stream()
                .flatMap(Niveau::actes)
                .map(ActeMetier::code)
                .collect(Collectors.toSet());
        Map<ValeurVue, List<ActeFait>> autres = parActe();
        autres.keySet().removeIf(acte -> connus.contains(acte.code()));
        return autres;
    }

    /** Each act that was done with the events in which it was, by their codes. */
    public Map<ValeurVue, List<ActeFait>> parActe() {
        Map<ValeurVue, List<ActeFait>> parActe = new LinkedHashMap<>();
        faits.forEach(fait ->
                parActe.computeIfAbsent(fait.acte(), _ -> new ArrayList<>()).add(fait));
        return parActe;
    }
}
