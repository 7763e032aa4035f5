package fr.cepage.ui.commun;

import com.vaadin.flow.router.BeforeEnterEvent;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.TypeRessource;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.offre.OffreId;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/** Where things are, so that a page can lead to another without knowing it. */
public final class Adresses {

    public static final String DOSSIERS = "dossiers";
    public static final String NOUVEAU_DOSSIER = "dossiers/nouveau";

    public static final String OFFRES = "offres";
    public static final String NOUVELLE_OFFRE = "offres/nouvelle";

    private Adresses() {}

    /** A dossier, at the part that advisers open most. */
    public static String dossier(DossierId id) {
        return partie(id, "dispositifs");
    }

    public static String partie(DossierId id, String partie) {
        return DOSSIERS + "/" + id + "/" + partie;
    }

    /** What was done in a CEP. */
    public static String actes(DossierId dossier, DispositifCepId cep) {
        return partie(dossier, "dispositifs/" + cep + "/actes");
    }

    /** Where the document de synthèse of that phase of a CEP is produced and handed over (SYN-11). */
    public static String remise(DossierId dossier, DispositifCepId cep, PhaseCep phase) {
        return partie(dossier, "documents?cep=" + cep + "&remettre=" + phase);
    }

    /** The events of a day. */
    public static String evenementsDu(DossierId dossier, LocalDate jour) {
        return partie(dossier, "evenements?du=" + jour + "&au=" + jour);
    }

    /** An offer, at its synthesis. */
    public static String offre(OffreId id) {
        return partie(id, "synthese");
    }

    public static String partie(OffreId id, String partie) {
        return OFFRES + "/" + id + "/" + partie;
    }

    /** What the address of a page names; what cannot be an identifier is answered as what does not exist (DRO-04). */
    public static <I> I identifiant(BeforeEnterEvent page, Function<UUID, I> type, TypeRessource absente) {
        return identifiant(page, "id", type, absente);
    }

    /** The same, under that name in the address. */
    public static <I> I identifiant(BeforeEnterEvent page, String nom, Function<UUID, I> type, TypeRessource absente) {
        try {
            return type.apply(UUID.fromString(page.getRouteParameters().get(nom).orElse("")));
        } catch (IllegalArgumentException aucunIdentifiant) {
            throw new Introuvable(absente);
        }
    }
}
