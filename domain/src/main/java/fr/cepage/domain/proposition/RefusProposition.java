package fr.cepage.domain.proposition;

import fr.cepage.domain.commun.CodeRefus;

/** Why an act on a proposition is refused, in the order in which the reasons are announced. */
public enum RefusProposition implements CodeRefus {
    /** Parameters: the state that it has and the one that was asked for. */
    TRANSITION("proposition.transition", Nature.ETAT),
    CHAMP_OBLIGATOIRE("proposition.champ-obligatoire", Nature.VALEUR),
    DATE_FUTURE("proposition.date-future", Nature.VALEUR),
    /** Parameter: the greatest number of characters. */
    COMMENTAIRE_TROP_LONG("proposition.commentaire-trop-long", Nature.VALEUR),
    ETAT_INCONNU("proposition.etat-inconnu", Nature.VALEUR);

    private final String cle;
    private final Nature nature;

    RefusProposition(String cle, Nature nature) {
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
