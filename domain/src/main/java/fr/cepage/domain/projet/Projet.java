package fr.cepage.domain.projet;

import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.RefusCep;
import fr.cepage.domain.dossier.AgregatDuDossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.Details;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The projet d'évolution professionnelle of one CEP (SYN-04): written while the CEP goes on, read ever after (SYN-13). */
public final class Projet extends AgregatDuDossier<ProjetId> {

    private final @Nullable DispositifCepId copieDe;
    private @Nullable ContenuProjet contenu;
    private Evolutions evolutions;

    /**
     * A project as it is stored.
     *
     * @param contenu null: nobody has written one yet
     * @param copieDe the CEP from whose project it started; null: from nothing
     * @param version number of the last stored change, 0 before the first
     */
    public Projet(
            ProjetId id,
            DossierId dossier,
            StructureCode structure,
            @Nullable ContenuProjet contenu,
            Evolutions evolutions,
            @Nullable DispositifCepId copieDe,
            long version) {
        super(id, dossier, structure, version);
        this.contenu = contenu;
        this.evolutions = evolutions;
        this.copieDe = copieDe;
    }

    /** That of a CEP for which nobody has written one yet. */
    public static Projet vierge(DispositifCep cep) {
        return new Projet(new ProjetId(cep.id()), cep.dossier(), cep.structure(), null, Evolutions.AUCUNE, null, 0);
    }

    /** That of a CEP for which nobody has written one yet: it starts as the last one's was left (SYN-13). */
    public static Projet repris(DispositifCep cep, Projet dernier) {
        return new Projet(
                new ProjetId(cep.id()),
                cep.dossier(),
                cep.structure(),
                dernier.contenu,
                dernier.evolutions,
                dernier.id().dispositif(),
                0);
    }

    /**
     * Says from now on what was typed; nothing happens when it does already (SYN-13: {@code cep.clos}).
     *
     * @param violations what was already found wrong with these values; refused together with the state
     */
    public void ecrire(Optional<ContenuProjet> voulu, DispositifCep cep, LocalDate aujourdhui, Violations violations) {
        new Violations()
                .si(!cep.enCours(), RefusCep.CLOS, null)
                .ajouterToutes(violations.liste())
                .lever();
        ContenuProjet nouveau = voulu.orElseThrow();
        if (version() > 0 && nouveau.equals(contenu)) {
            return;
        }
        evolutions = evolutions.avec(contenu, nouveau, aujourdhui);
        Details details = Details.vides().avec("copieDe", version() == 0 ? copieDe : null);
        noter(ActionJournal.PROJET_ECRIT, contenu == null ? details : details.avec(contenu.differences(nouveau)));
        contenu = nouveau;
    }

    public Optional<ContenuProjet> contenu() {
        return Optional.ofNullable(contenu);
    }

    public Evolutions evolutions() {
        return evolutions;
    }

    public Optional<DispositifCepId> copieDe() {
        return Optional.ofNullable(copieDe);
    }
}
