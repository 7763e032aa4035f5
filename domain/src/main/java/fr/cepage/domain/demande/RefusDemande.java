package fr.cepage.domain.demande;

import fr.cepage.domain.commun.CodeRefus;

/** Why a demande cannot be written as asked, in the order in which the reasons are announced (DEM-01). */
public enum RefusDemande implements CodeRefus {
    /** Parameters: the state it is in, the state asked for. */
    TRANSITION("demande.transition", Nature.ETAT),
    /** Treated, and not by a proposition: none can answer it. */
    DEJA_TRAITEE("demande.deja-traitee", Nature.ETAT),
    CHAMP_OBLIGATOIRE("demande.champ-obligatoire", Nature.VALEUR),
    DATE_FUTURE("demande.date-future", Nature.VALEUR),
    /** Parameter: the greatest number of characters, as people see them. */
    COMMENTAIRE_TROP_LONG("demande.commentaire-trop-long", Nature.VALEUR);

    private final String cle;
    private final Nature nature;

    RefusDemande(String cle, Nature nature) {
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
