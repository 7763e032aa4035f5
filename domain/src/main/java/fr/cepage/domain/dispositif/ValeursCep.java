package fr.cepage.domain.dispositif;

import fr.cepage.domain.referentiel.CodeValeur;

/** The national values on which a rule of the CEP hangs; what they are called is the lists' matter. */
public final class ValeursCep {

    /** Of {@link fr.cepage.domain.referentiel.Liste#AIGUILLEURS}: after a level 1 (CEP-08, CEP-13). */
    public static final CodeValeur SUITE_NIVEAU_1 = new CodeValeur("MA_ML_SUITE_NIVEAU_1");

    /** Of {@link fr.cepage.domain.referentiel.Liste#AIGUILLEURS}: without one (CEP-08). */
    public static final CodeValeur ENTREE_DIRECTE = new CodeValeur("MA_ML_ENTREE_DIRECTE");

    /** Of {@link fr.cepage.domain.referentiel.Liste#MOTIFS_SORTIE} (CLO-10). */
    public static final CodeValeur SANS_NOUVELLE = new CodeValeur("SANS_NOUVELLE_6_MOIS");

    /** Of {@link fr.cepage.domain.referentiel.Liste#MOTIFS_SORTIE} (CLO-10). */
    public static final CodeValeur DOUBLE_ACCOMPAGNEMENT = new CodeValeur("DOUBLE_ACCOMPAGNEMENT");

    private ValeursCep() {}
}
