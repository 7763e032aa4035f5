package fr.cepage.domain.dispositif;

import fr.cepage.domain.commun.CodeNomme;

/** What an adviser is told without being stopped. */
public enum AvertissementCep implements CodeNomme {
    /** DOS-04: from the 26th birthday on. */
    LIMITE_AGE,
    /** DOS-08. */
    PUBLIC_NON_CONCERNE,
    /** CEP-12: nothing says that the démarche was presented and accepted. */
    ACCORD_ABSENT,
    /** CEP-13: it follows a level 1 that the dossier does not have. */
    SANS_NIVEAU_1,
    /** CEP-07: a référent is due from level 2 on. */
    REFERENT_ABSENT,
    /** CEP-14: somebody else than the dossier's. */
    REFERENT_DIFFERENT,
    /** An interview of the last six months is not marked as belonging to the CEP (EVT-05); parameter: its day. */
    ENTRETIEN_SANS_CONTEXTE,
    /** CLO-10: the person was heard of in these six months; parameter: the day of the last contact. */
    CONTACT_RECENT,
    /** SYN-11: the document de synthèse of a phase that is left was not handed over; parameter: its part, I or II. */
    SYNTHESE_A_REMETTRE,
    /** CLO-10: who else accompanies the person is not said. */
    OPERATEUR_ABSENT
}
