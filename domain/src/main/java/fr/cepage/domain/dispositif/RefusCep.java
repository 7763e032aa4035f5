package fr.cepage.domain.dispositif;

import fr.cepage.domain.commun.CodeRefus;

/** Why an act on a CEP is refused, in the order in which the reasons are announced. */
public enum RefusCep implements CodeRefus {
    CLOS("cep.clos", Nature.ETAT),
    DOSSIER_NON_JUSTIFIE("cep.dossier-non-justifie", Nature.ETAT),
    DEJA_EN_COURS("cep.deja-en-cours", Nature.ETAT),
    /** Parameter: the {@link InterditSousPacea}. */
    PACEA_EN_COURS("cep.pacea-en-cours", Nature.ETAT),
    DEJA_EN_PHASE_3("cep.deja-en-phase-3", Nature.ETAT),
    PAS_DE_PHASE_2("cep.pas-de-phase-2", Nature.ETAT),
    PAS_DE_PHASE_3("cep.pas-de-phase-3", Nature.ETAT),
    SUIVANT_EXISTE("cep.suivant-existe", Nature.ETAT),
    /** There is no closing to take back. */
    PAS_CLOS("cep.pas-clos", Nature.ETAT),
    CHAMP_OBLIGATOIRE("cep.champ-obligatoire", Nature.VALEUR),
    /** Parameter: the age. */
    AGE_MINIMUM("cep.age-minimum", Nature.VALEUR),
    DATE_ENTREE_TROP_ANCIENNE("cep.date-entree-trop-ancienne", Nature.VALEUR),
    DATE_ENTREE_FUTURE("cep.date-entree-future", Nature.VALEUR),
    ENTRETIEN_APRES_ENTREE("cep.entretien-apres-entree", Nature.VALEUR),
    /** CEP-12. */
    ACCORD_APRES_ENTREE("cep.accord-apres-entree", Nature.VALEUR),
    /** Parameter: the first day that is free. */
    CHEVAUCHEMENT("cep.chevauchement", Nature.VALEUR),
    /** Parameter: the first day that is possible. */
    PHASE3_TROP_TOT("cep.phase3-trop-tot", Nature.VALEUR),
    /** PHA-10. Parameter: the last day that is possible. */
    PHASE3_TROP_TARD("cep.phase3-trop-tard", Nature.VALEUR),
    DATE_NON_MODIFIABLE("cep.date-non-modifiable", Nature.VALEUR),
    FIN_ANTICIPEE("cep.fin-anticipee", Nature.VALEUR),
    /** Parameter: the first day that is possible. */
    FIN_AVANT_PHASE("cep.fin-avant-phase", Nature.VALEUR);

    private final String cle;
    private final Nature nature;

    RefusCep(String cle, Nature nature) {
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
