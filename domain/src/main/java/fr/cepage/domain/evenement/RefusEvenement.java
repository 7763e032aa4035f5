package fr.cepage.domain.evenement;

import fr.cepage.domain.commun.CodeRefus;

/** Why an act on an event is refused, in the order in which the reasons are announced. */
public enum RefusEvenement implements CodeRefus {
    CLOS("evenement.clos", Nature.ETAT),
    /** EVT-03: another one of the dossier is, since today. */
    DEJA_EN_COURS("evenement.deja-en-cours", Nature.ETAT),
    CHAMP_OBLIGATOIRE("evenement.champ-obligatoire", Nature.VALEUR),
    /** EVT-07. */
    DATE_FUTURE("evenement.date-future", Nature.VALEUR),
    /** EVT-02. */
    CONTEXTE_DOUBLE("evenement.contexte-double", Nature.VALEUR),
    /** Parameter: the greatest number of contexts. */
    CONTEXTES_TROP_NOMBREUX("evenement.contextes-trop-nombreux", Nature.VALEUR),
    /** EVT-01; parameter: the greatest number of characters. */
    COMMENTAIRE_TROP_LONG("evenement.commentaire-trop-long", Nature.VALEUR);

    private final String cle;
    private final Nature nature;

    RefusEvenement(String cle, Nature nature) {
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
