package fr.cepage.domain.projet;

import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.RefusCep;
import fr.cepage.domain.dossier.AgregatDuDossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.Details;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.structure.StructureCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The plan d'action of one CEP with its funding (SYN-05 to SYN-07): written while the CEP goes on, read ever after
 * (SYN-13).
 */
public final class PlanAction extends AgregatDuDossier<PlanActionId> {

    private final @Nullable DispositifCepId copieDe;
    private ContenuPlan contenu;
    private Map<EtapeId, Etape> auRefus;

    /**
     * A plan as it is stored.
     *
     * @param auRefus each step of which a funding was refused, as it was when that was written down (SYN-07)
     * @param copieDe the CEP from whose plan it started; null: from nothing
     * @param version number of the last stored change, 0 before the first
     */
    public PlanAction(
            PlanActionId id,
            DossierId dossier,
            StructureCode structure,
            ContenuPlan contenu,
            Map<EtapeId, Etape> auRefus,
            @Nullable DispositifCepId copieDe,
            long version) {
        super(id, dossier, structure, version);
        this.contenu = contenu;
        this.auRefus = Map.copyOf(auRefus);
        this.copieDe = copieDe;
    }

    /** That of a CEP for which nobody has written one yet. */
    public static PlanAction vierge(DispositifCep cep) {
        return new PlanAction(
                new PlanActionId(cep.id()), cep.dossier(), cep.structure(), ContenuPlan.VIDE, Map.of(), null, 0);
    }

    /** That of a CEP for which nobody has written one yet: it starts as the last one's was left (SYN-13). */
    public static PlanAction repris(DispositifCep cep, PlanAction dernier) {
        return new PlanAction(
                new PlanActionId(cep.id()),
                cep.dossier(),
                cep.structure(),
                dernier.contenu,
                dernier.auRefus,
                dernier.id().dispositif(),
                0);
    }

    /**
     * Says from now on what was typed; nothing happens when it does already (SYN-13: {@code cep.clos}).
     *
     * @param violations what was already found wrong with these values; refused together with the state
     */
    public void ecrire(ContenuPlan voulu, DispositifCep cep, UtilisateurId auteur, Violations violations) {
        new Violations()
                .si(!cep.enCours(), RefusCep.CLOS, null)
                .ajouterToutes(violations.liste())
                .lever();
        ContenuPlan nouveau = voulu.verifiePar(auteur, contenu);
        if (version() > 0 && nouveau.equals(contenu)) {
            return;
        }
        auRefus = auRefus(nouveau);
        noter(
                ActionJournal.PLAN_ECRIT,
                Details.vides().avec("copieDe", version() == 0 ? copieDe : null).avec(contenu.differences(nouveau)));
        contenu = nouveau;
    }

    private Map<EtapeId, Etape> auRefus(ContenuPlan nouveau) {
        return nouveau.etapes().stream()
                .filter(etape -> !nouveau.refusSansSuite(etape.id()).isEmpty())
                .collect(Collectors.toMap(Etape::id, etape -> auRefus(etape, nouveau)));
    }

    private Etape auRefus(Etape etape, ContenuPlan nouveau) {
        Map<CodeValeur, Long> avant = contenu.refusSansSuite(etape.id());
        boolean refusDePlus = nouveau.refusSansSuite(etape.id()).entrySet().stream()
                .anyMatch(refus -> refus.getValue() > avant.getOrDefault(refus.getKey(), 0L));
        return refusDePlus ? etape : auRefus.getOrDefault(etape.id(), etape);
    }

    /** The steps that a refused funding leaves « à réajuster »: no alternative was entered, nor were they changed (SYN-07). */
    public List<EtapeId> aReajuster() {
        return contenu.etapes().stream()
                .filter(etape -> etape.equals(auRefus.get(etape.id())))
                .map(Etape::id)
                .toList();
    }

    /** Whether a refused funding, of a step or of the plan as a whole, waits for what is done instead (SYN-07). */
    public boolean attendUneSuite() {
        return !aReajuster().isEmpty()
                || contenu.financements().stream().anyMatch(f -> f.sansSuite() && f.etape() == null);
    }

    public ContenuPlan contenu() {
        return contenu;
    }

    public Map<EtapeId, Etape> auRefus() {
        return auRefus;
    }

    public Optional<DispositifCepId> copieDe() {
        return Optional.ofNullable(copieDe);
    }
}
