package fr.cepage.domain.pacea;

import fr.cepage.domain.commun.CodeRefus;

/** Why an act on a PACEA is refused, in the order in which the reasons are announced. */
public enum RefusPacea implements CodeRefus {
    CLOS("pacea.clos", Nature.ETAT),
    DEJA_EN_COURS("pacea.deja-en-cours", Nature.ETAT),
    CHAMP_OBLIGATOIRE("pacea.champ-obligatoire", Nature.VALEUR),
    DATE_ENTREE_FUTURE("pacea.date-entree-future", Nature.VALEUR),
    /** Parameters: the least age and the greatest. */
    AGE("pacea.age", Nature.VALEUR),
    /** Parameter: the entry date, first day that is possible. */
    DATE_FIN("pacea.date-fin", Nature.VALEUR);

    private final String cle;
    private final Nature nature;

    RefusPacea(String cle, Nature nature) {
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
