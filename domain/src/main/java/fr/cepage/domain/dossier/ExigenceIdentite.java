package fr.cepage.domain.dossier;

import fr.cepage.domain.commun.Violations;

/** What something that hangs on the dossier asks of a changed identity, e.g. the age of a CEP en cours (DOS-07). */
@FunctionalInterface
public interface ExigenceIdentite {

    ExigenceIdentite AUCUNE = (identite, violations) -> {};

    void verifier(Identite nouvelle, Violations violations);
}
