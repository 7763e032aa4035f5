package fr.cepage.domain.pacea;

import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.AgeCep;
import fr.cepage.domain.dossier.DateNaissance;
import fr.cepage.domain.dossier.Dossier;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What decides whether a dossier may enter the PACEA on a day: its other PACEA, the calendar and the age. */
public final class ConditionsPacea {

    private final Dossier dossier;
    private final List<Pacea> autres;
    private final LocalDate aujourdhui;

    /** @param autres all the PACEA of the dossier so far */
    public ConditionsPacea(Dossier dossier, List<Pacea> autres, LocalDate aujourdhui) {
        this.dossier = dossier;
        this.autres = List.copyOf(autres);
        this.aujourdhui = aujourdhui;
    }

    Dossier dossier() {
        return dossier;
    }

    /** What forbids any entry now, before a single date is known (PAC-03). */
    public Violations etat() {
        return new Violations().si(autres.stream().anyMatch(Pacea::enCours), RefusPacea.DEJA_EN_COURS, null);
    }

    /** What is wrong with the entry date (PAC-07). */
    void verifierDate(@Nullable LocalDate dateEntree, Violations violations) {
        violations.exiger("dateEntree", dateEntree, RefusPacea.CHAMP_OBLIGATOIRE);
        if (dateEntree != null) {
            violations
                    .si(dateEntree.isAfter(aujourdhui), RefusPacea.DATE_ENTREE_FUTURE, "dateEntree")
                    .si(!ageRequis(dateEntree), RefusPacea.AGE, "dateEntree", AgeCep.MINIMUM, AgeCep.LIMITE - 1);
        }
    }

    private boolean ageRequis(LocalDate jour) {
        DateNaissance naissance = dossier.fiche().identite().dateNaissance();
        return !jour.isBefore(naissance.anniversaire(AgeCep.MINIMUM))
                && jour.isBefore(naissance.anniversaire(AgeCep.LIMITE));
    }
}
