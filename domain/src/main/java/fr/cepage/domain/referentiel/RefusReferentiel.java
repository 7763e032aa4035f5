package fr.cepage.domain.referentiel;

import fr.cepage.domain.commun.CodeRefus;

/** Why a list value cannot be chosen (CEP-09, CLO-06, NOM-01). */
public enum RefusReferentiel implements CodeRefus {
    VALEUR_INCONNUE("referentiel.valeur-inconnue"),
    /** Parameter: the label of the value. */
    VALEUR_INACTIVE("referentiel.valeur-inactive");

    private final String cle;

    RefusReferentiel(String cle) {
        this.cle = cle;
    }

    @Override
    public String cle() {
        return cle;
    }

    @Override
    public Nature nature() {
        return Nature.VALEUR;
    }
}
