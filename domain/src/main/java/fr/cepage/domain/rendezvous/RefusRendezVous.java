package fr.cepage.domain.rendezvous;

import fr.cepage.domain.commun.CodeRefus;

/** Why a rendez-vous cannot be written as asked, in the order in which the reasons are announced (RDV-01). */
public enum RefusRendezVous implements CodeRefus {
    /** Parameters: the state it is in, the state asked for. */
    TRANSITION("rendez-vous.transition", Nature.ETAT),
    /** Nobody is present or absent before its day. Parameters: the state asked for, its day. */
    TROP_TOT("rendez-vous.trop-tot", Nature.ETAT),
    /** Only a planned one can be moved. Parameter: the state it is in. */
    NON_PLANIFIE("rendez-vous.non-planifie", Nature.ETAT),
    CHAMP_OBLIGATOIRE("rendez-vous.champ-obligatoire", Nature.VALEUR),
    /** The hour that the change to summer time leaves out. Parameter: the day. */
    HEURE_INEXISTANTE("rendez-vous.heure-inexistante", Nature.VALEUR),
    /** Parameters: the shortest and the longest, in minutes. */
    DUREE("rendez-vous.duree", Nature.VALEUR);

    private final String cle;
    private final Nature nature;

    RefusRendezVous(String cle, Nature nature) {
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
