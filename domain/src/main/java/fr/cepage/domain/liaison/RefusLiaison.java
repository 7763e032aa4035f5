package fr.cepage.domain.liaison;

import fr.cepage.domain.commun.CodeRefus;

/** Why a fiche de liaison cannot be written as asked, in the order in which the reasons are announced (NIV-03). */
public enum RefusLiaison implements CodeRefus {
    /** It is cancelled already, for good. */
    ANNULEE("liaison.annulee", Nature.ETAT),
    CHAMP_OBLIGATOIRE("liaison.champ-obligatoire", Nature.VALEUR),
    DATE_FUTURE("liaison.date-future", Nature.VALEUR),
    /** Parameter: the first day that is possible. */
    DATE_TROP_ANCIENNE("liaison.date-trop-ancienne", Nature.VALEUR),
    /** Parameter: the greatest number of characters, as people see them. */
    RESUME_TROP_LONG("liaison.resume-trop-long", Nature.VALEUR);

    private final String cle;
    private final Nature nature;

    RefusLiaison(String cle, Nature nature) {
        this.cle = cle;
        this.nature = nature;
    }

    @Override
    public String cle() {
        return cle;
    }

    @Override
    public Nature nature() {
        return nature;
    }
}
