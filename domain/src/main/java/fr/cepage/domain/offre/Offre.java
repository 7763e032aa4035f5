package fr.cepage.domain.offre;

import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.structure.ObjetDeStructure;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An offer of service of one structure, which advisers propose to young people (OFF-01). */
public final class Offre implements ObjetDeStructure {

    /** The measure whose offers, once proposed, are a level 1 (NIV-01). */
    public static final CodeValeur MESURE_CEP = new CodeValeur("CEP");

    private final OffreId id;
    private final StructureCode structure;
    private final long version;
    private FicheOffre fiche;

    /**
     * An offer as it is stored.
     *
     * @param version number of the last stored change, 0 before the first
     */
    public Offre(OffreId id, StructureCode structure, FicheOffre fiche, long version) {
        this.id = id;
        this.structure = structure;
        this.fiche = fiche;
        this.version = version;
    }

    public static Offre creer(OffreId id, StructureCode structure, FicheOffre fiche) {
        return new Offre(id, structure, fiche, 0);
    }

    /** Replaces the sheet; gives back the names of the members that changed. */
    public List<String> modifier(FicheOffre nouvelle) {
        List<String> membres = fiche.differences(nouvelle).membres();
        fiche = nouvelle;
        return membres;
    }

    /** Whether it can be proposed on that day (OFF-03): it has begun, has not ended and is not closed. */
    public boolean ouverteLe(LocalDate jour) {
        return ouverture(jour) == OuvertureOffre.OUVERTE;
    }

    public OuvertureOffre ouverture(LocalDate jour) {
        return OuvertureOffre.le(jour, fiche.etat(), fiche.periode());
    }

    public boolean rattacheeAuCep() {
        return MESURE_CEP.equals(fiche.mesureNationale());
    }

    public OffreId id() {
        return id;
    }

    @Override
    public UUID cle() {
        return id.valeur();
    }

    @Override
    public StructureCode structure() {
        return structure;
    }

    public FicheOffre fiche() {
        return fiche;
    }

    @Override
    public long version() {
        return version;
    }
}
