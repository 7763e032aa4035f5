package fr.cepage.application.journal;

import static java.util.Map.entry;

import fr.cepage.application.referentiel.Libelles;
import fr.cepage.domain.commun.Differences;
import fr.cepage.domain.demande.EtatDemande;
import fr.cepage.domain.document.TypeDocument;
import fr.cepage.domain.journal.ObjetJournal;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells the details of a journal entry: codes by their labels, days as days, what it was beside what it became. */
public final class RecitDesActes {

    /** The lists whose labels it tells. */
    public static final Set<Liste> LISTES = Set.of(
            Liste.AIGUILLEURS,
            Liste.MOTIFS_SOLLICITATION,
            Liste.TYPES_PROJET,
            Liste.MOTIFS_SORTIE,
            Liste.MOTIFS_FIN_PACEA,
            Liste.PIECES_IDENTITE,
            Liste.CONTEXTES_EVENEMENT,
            Liste.SENS_EVENEMENT,
            Liste.NATURES_EVENEMENT,
            Liste.LIEUX_ACCUEIL,
            Liste.FONCTIONS,
            Liste.THEMES);

    /** Told by itself where the act says by its name what it became. */
    private static final String ANCIEN_ETAT = "ancienEtat";

    /** Told by their name alone: codes that are in no list say nothing to people. */
    private static final String ACTES = "actes";

    private static final String TYPE = "type";

    /** Which document it is, and what became of it. */
    private static final List<String> DITS_D_UN_DOCUMENT = List.of(TYPE, "numero", "remisLe");

    /** Members by another name of theirs, under which the one before and the one after are told together. */
    private static final Map<String, String> AVANT =
            Map.of("dateDebut", "ancienneDateDebut", "etat", ANCIEN_ETAT, "remisLe", Differences.AVANT + "remisLe");

    private static final List<String> DITS = List.of(
            "date",
            "dateHeure",
            "nature",
            "etat",
            ANCIEN_ETAT,
            "dateDebut",
            "phase3Annulee",
            "piece",
            "motifSortie",
            "dateFinReelle",
            "motif",
            "dateFin",
            "raison");

    private static final Map<String, Liste> PAR_MEMBRE = Map.ofEntries(
            entry("aiguilleur", Liste.AIGUILLEURS),
            entry("motifSollicitation", Liste.MOTIFS_SOLLICITATION),
            entry("typeProjet", Liste.TYPES_PROJET),
            entry("motifSortie", Liste.MOTIFS_SORTIE),
            entry("piece", Liste.PIECES_IDENTITE),
            entry("contextes", Liste.CONTEXTES_EVENEMENT),
            entry("sens", Liste.SENS_EVENEMENT),
            entry("lieuAccueil", Liste.LIEUX_ACCUEIL),
            entry("lieu", Liste.LIEUX_ACCUEIL),
            entry("fonction", Liste.FONCTIONS));

    private final Libelles libelles;

    public RecitDesActes(Libelles libelles) {
        this.libelles = libelles;
    }

    /** @param type what it was done to */
    public List<DetailDActe> de(ObjetJournal.Type type, Map<String, String> details) {
        Map<String, DetailDActe> precisions = new LinkedHashMap<>();
        membres(details)
                .forEach(membre -> precisions.put(
                        membre,
                        new DetailDActe(
                                membre,
                                valeur(type, membre, details.get(Differences.AVANT + membre)),
                                valeur(type, membre, details.get(membre)))));
        (type == ObjetJournal.Type.DOCUMENT ? DITS_D_UN_DOCUMENT : DITS)
                .stream()
                        .filter(details::containsKey)
                        .filter(membre -> !membre.equals(ANCIEN_ETAT) || !details.containsKey("etat"))
                        .forEach(membre -> precisions.putIfAbsent(
                                membre,
                                new DetailDActe(
                                        membre,
                                        valeur(type, membre, details.get(AVANT.getOrDefault(membre, ""))),
                                        valeur(type, membre, details.get(membre)))));
        return List.copyOf(precisions.values());
    }

    private static Stream<String> membres(Map<String, String> details) {
        String membres = details.getOrDefault("membres", "");
        return membres.isEmpty() ? Stream.empty() : Stream.of(membres.split(","));
    }

    private @Nullable Object valeur(ObjetJournal.Type type, String membre, @Nullable String valeur) {
        if (valeur == null || membre.equals("raison")) {
            return valeur;
        }
        if (membre.equals(ACTES)) {
            return null;
        }
        if (membre.equals(TYPE)) {
            return TypeDocument.valueOf(valeur);
        }
        Liste liste = liste(type, membre);
        return liste == null ? etatOuJour(type, membre, valeur) : libelles(liste, valeur);
    }

    /** Of one code, or of several with commas between. */
    private String libelles(Liste liste, String codes) {
        return Stream.of(codes.split(","))
                .map(code -> libelles.vue(liste, new CodeValeur(code)).libelle())
                .collect(Collectors.joining(", "));
    }

    private static @Nullable Liste liste(ObjetJournal.Type type, String membre) {
        return switch (membre) {
            case "nature" -> type == ObjetJournal.Type.DEMANDE ? Liste.THEMES : Liste.NATURES_EVENEMENT;
            case "motif" -> type == ObjetJournal.Type.PACEA ? Liste.MOTIFS_FIN_PACEA : null;
            default -> PAR_MEMBRE.get(membre);
        };
    }

    private static Object etatOuJour(ObjetJournal.Type type, String membre, String valeur) {
        return membre.equals("etat") || membre.equals(ANCIEN_ETAT) ? etat(type, valeur) : jour(valeur);
    }

    private static Object etat(ObjetJournal.Type type, String code) {
        return switch (type) {
            case PROPOSITION -> EtatProposition.valueOf(code);
            case DEMANDE -> EtatDemande.valueOf(code);
            case RENDEZ_VOUS -> EtatRendezVous.valueOf(code);
            case DOSSIER, DISPOSITIF_CEP, PACEA, EVENEMENT, LIAISON_RECUE, PROJET, PLAN_ACTION, DOCUMENT -> code;
        };
    }

    private static Object jour(String valeur) {
        try {
            return valeur.contains("T") ? LocalDateTime.parse(valeur) : LocalDate.parse(valeur);
        } catch (DateTimeParseException autre) {
            return valeur;
        }
    }
}
