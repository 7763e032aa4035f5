package fr.cepage.web.commun;

import fr.cepage.application.commun.PersonneVue;
import fr.cepage.domain.commun.Duree;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.document.DocumentId;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.liaison.LiaisonRecueId;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.domain.projet.EtapeId;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.rendezvous.RendezVousId;
import fr.cepage.domain.structure.StructureCode;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How single values are written. */
public final class ValeursMapper {

    private ValeursMapper() {}

    public static @Nullable String code(@Nullable CodeValeur code) {
        return code == null ? null : code.valeur();
    }

    public static String code(StructureCode code) {
        return code.valeur();
    }

    public static @Nullable PersonneResponse personne(@Nullable PersonneVue personne) {
        return PersonneResponse.deNullable(personne);
    }

    public static @Nullable UUID id(@Nullable DispositifCepId id) {
        return id == null ? null : id.valeur();
    }

    public static UUID id(DossierId id) {
        return id.valeur();
    }

    public static UUID id(DocumentId id) {
        return id.valeur();
    }

    public static UUID id(DemandeId id) {
        return id.valeur();
    }

    public static @Nullable UUID id(@Nullable EtapeId id) {
        return id == null ? null : id.valeur();
    }

    public static UUID id(EvenementId id) {
        return id.valeur();
    }

    public static UUID id(LiaisonRecueId id) {
        return id.valeur();
    }

    public static UUID id(OffreId id) {
        return id.valeur();
    }

    public static @Nullable UUID id(@Nullable RendezVousId id) {
        return id == null ? null : id.valeur();
    }

    public static int minutes(Duree duree) {
        return duree.minutes();
    }

    public static String fuseau(ZoneId fuseau) {
        return fuseau.getId();
    }
}
