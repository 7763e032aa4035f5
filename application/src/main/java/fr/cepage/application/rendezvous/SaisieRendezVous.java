package fr.cepage.application.rendezvous;

import fr.cepage.application.saisie.Lecteur;
import fr.cepage.domain.commun.Duree;
import fr.cepage.domain.commun.Raison;
import fr.cepage.domain.commun.RefusValeur;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.rendezvous.ContenuRendezVous;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.domain.rendezvous.HeureLocale;
import fr.cepage.domain.rendezvous.RefusRendezVous;
import fr.cepage.domain.rendezvous.RendezVous;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was typed for a rendez-vous, right or wrong.
 *
 * @param dateHeure as the clocks of the structure show it
 * @param duree in minutes
 * @param intervenant {@code sub} of somebody of the structure
 * @param etat code of a state; null at creation: « Planifié »
 * @param raison why it is called off, when it is
 */
public record SaisieRendezVous(
        @Nullable LocalDateTime dateHeure,
        @Nullable Integer duree,
        @Nullable String lieu,
        @Nullable String intervenant,
        @Nullable String motif,
        @Nullable String note,
        @Nullable String etat,
        @Nullable String raison) {

    /** What would have to be typed to get this one. */
    static SaisieRendezVous de(RendezVous rendezVous) {
        ContenuRendezVous contenu = rendezVous.contenu();
        return new SaisieRendezVous(
                contenu.dateHeure(),
                contenu.duree().minutes(),
                contenu.lieu().valeur(),
                contenu.intervenant().sub(),
                contenu.motif() == null ? null : contenu.motif().valeur(),
                contenu.note(),
                rendezVous.etat().name(),
                rendezVous.raison().map(Raison::valeur).orElse(null));
    }

    /**
     * The content, which is right unless something was noted; empty when nothing could be made of what was typed.
     *
     * @param lecteur of what stood there before
     */
    Optional<ContenuRendezVous> lire(Lecteur<ContenuRendezVous> lecteur) {
        ZoneId fuseau = lecteur.appel().structure().fuseau();
        return ContenuRendezVous.de(
                lecteur.sauf(
                        "dateHeure",
                        dateHeure,
                        ContenuRendezVous::dateHeure,
                        saisie ->
                                HeureLocale.lire(saisie, fuseau, lecteur.appel().aujourdhui())),
                lecteur.valeur("duree", () -> Duree.lire(duree, RefusRendezVous.DUREE)),
                lecteur.liste("lieu", Liste.LIEUX_ACCUEIL, lieu, ContenuRendezVous::lieu),
                lecteur.personne("intervenant", intervenant, ContenuRendezVous::intervenant),
                lecteur.liste("motif", Liste.CONTEXTES_EVENEMENT, motif, ContenuRendezVous::motif),
                lecteur.texte("note", note, ContenuRendezVous.NOTE_MAX, RefusValeur.TROP_LONG),
                lecteur.violations());
    }

    /** The state, or null with its reason noted. */
    @Nullable
    EtatRendezVous etat(Lecteur<?> lecteur) {
        return lecteur.valeur("etat", () -> EtatRendezVous.lire(etat));
    }

    /** What it is from the start, « Planifié » unless its day allows something else, which is noted otherwise. */
    EtatRendezVous etatDeDepart(Lecteur<?> lecteur) {
        EtatRendezVous voulu = Objects.requireNonNullElse(etat(lecteur), EtatRendezVous.PLANIFIE);
        if (dateHeure != null) {
            EtatRendezVous.PLANIFIE
                    .empechement(voulu, dateHeure.toLocalDate(), lecteur.appel().aujourdhui())
                    .ifPresent(lecteur.violations()::ajouter);
        }
        return voulu;
    }

    /**
     * Why it becomes so, or null with what is wrong noted.
     *
     * @param ancienne what it was called off for; left as it is, no new reason is given
     */
    @Nullable
    Raison raison(EtatRendezVous voulu, @Nullable Raison ancienne, Violations violations) {
        return ancienne != null && ancienne.valeur().equals(raison) ? ancienne : voulu.raison(raison, violations);
    }

    /** The same, in another state. */
    public SaisieRendezVous dansLEtat(@Nullable String autre) {
        return new SaisieRendezVous(dateHeure, duree, lieu, intervenant, motif, note, autre, raison);
    }
}
