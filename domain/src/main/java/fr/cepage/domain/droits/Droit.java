package fr.cepage.domain.droits;

import fr.cepage.domain.commun.CodeRefus;

/**
 * What a profil may allow (DRO-01). The référent i-milo gives them; the domain only knows their names. Each is also
 * the code of its own refusal, e.g. {@code droit.proposer-cep}.
 */
public enum Droit implements CodeRefus {
    CONSULTER_DOSSIER,
    MODIFIER_DOSSIER,
    GERER_EVENEMENTS,
    PROPOSER_CEP,
    GERER_OFFRES,
    GERER_PACEA,
    PARAMETRER,
    PILOTER,
    INTEGRER;

    @Override
    public Nature nature() {
        return Nature.ETAT;
    }
}
