package fr.cepage.domain.dispositif;

import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.StatutDossier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What decides whether a dossier may enter a CEP on a day: its status, its other CEP, the calendar and the age. */
public final class ConditionsEntree {

    /** CEP-05: what came before is not typed in afterwards. */
    public static final LocalDate PREMIERE_DATE_ENTREE = LocalDate.of(2017, 1, 1);

    private final Dossier dossier;
    private final List<DispositifCep> autres;
    private final LocalDate aujourdhui;
    private final Supplier<Optional<LocalDate>> debutNiveau1;

    /**
     * @param autres all the CEP of the dossier so far
     * @param debutNiveau1 since when the dossier has a level 1, asked for only where it matters (CEP-13)
     */
    public ConditionsEntree(
            Dossier dossier,
            List<DispositifCep> autres,
            LocalDate aujourdhui,
            Supplier<Optional<LocalDate>> debutNiveau1) {
        this.dossier = dossier;
        this.autres = List.copyOf(autres);
        this.aujourdhui = aujourdhui;
        this.debutNiveau1 = debutNiveau1;
    }

    /** To see whether an entry is possible at all, before anything is told of it. */
    public ConditionsEntree(Dossier dossier, List<DispositifCep> autres, LocalDate aujourdhui) {
        this(dossier, autres, aujourdhui, Optional::empty);
    }

    /** What forbids any entry now, before a single date is known (CEP-01, CEP-02). */
    public Violations etat() {
        return new Violations()
                .si(dossier.statut() != StatutDossier.JUSTIFIE, RefusCep.DOSSIER_NON_JUSTIFIE, null)
                .si(autres.stream().anyMatch(DispositifCep::enCours), RefusCep.DEJA_EN_COURS, null);
    }

    /** What is wrong with the entry date (CEP-05, CEP-06, CEP-11, DOS-03). */
    public void verifierDate(LocalDate dateEntree, Violations violations) {
        violations
                .si(dateEntree.isBefore(PREMIERE_DATE_ENTREE), RefusCep.DATE_ENTREE_TROP_ANCIENNE, "dateEntree")
                .si(dateEntree.isAfter(aujourdhui), RefusCep.DATE_ENTREE_FUTURE, "dateEntree");
        AgeCep.verifier(dossier.fiche().identite().dateNaissance(), dateEntree, "dateEntree", violations);
        derniereFin()
                .filter(fin -> !dateEntree.isAfter(fin))
                .ifPresent(fin -> violations.ajouter(RefusCep.CHEVAUCHEMENT, "dateEntree", fin.plusDays(1)));
    }

    /** What is told of an entry as it happens (CEP-07, CEP-12 to CEP-14). */
    List<AvertissementCep> avertissements(ChoixCep choix) {
        LocalDate debut = choix.suitUnNiveau1() ? debutNiveau1.get().orElse(null) : null;
        return choix.avertissements(debut, dossier.fiche().referent());
    }

    private Optional<LocalDate> derniereFin() {
        return autres.stream()
                .flatMap(cep -> cep.cloture().stream())
                .map(Cloture::dateFinReelle)
                .max(LocalDate::compareTo);
    }

    /** What an adviser is told about a CEP of that person, proposed or en cours (DOS-04, DOS-08). */
    public static List<AvertissementCep> avertissements(Dossier dossier, LocalDate aujourdhui) {
        List<AvertissementCep> avertissements = new ArrayList<>();
        if (AgeCep.limiteAtteinte(dossier.fiche().identite().dateNaissance(), aujourdhui)) {
            avertissements.add(AvertissementCep.LIMITE_AGE);
        }
        if (dossier.fiche().complements().publicNonConcerne()) {
            avertissements.add(AvertissementCep.PUBLIC_NON_CONCERNE);
        }
        return avertissements;
    }
}
