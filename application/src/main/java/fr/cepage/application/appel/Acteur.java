package fr.cepage.application.appel;

import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.structure.StructureCode;
import java.util.List;
import java.util.Set;

/**
 * Who is acting, as their token says.
 *
 * @param service a program of an integrator rather than a person
 */
public record Acteur(UtilisateurId id, String nom, StructureCode structure, Set<Droit> droits, boolean service) {

    public Acteur {
        droits = Set.copyOf(droits);
    }

    public boolean peut(Droit droit) {
        return droits.contains(droit);
    }

    /** Why an act that needs that right cannot be done: its absence (DRO-02); none: they hold it. */
    public List<Violation> empechements(Droit droit) {
        return peut(droit) ? List.of() : List.of(Violation.de(droit));
    }

    public Utilisateur utilisateur() {
        return new Utilisateur(id, nom, structure, service);
    }
}
