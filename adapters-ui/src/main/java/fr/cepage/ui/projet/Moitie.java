package fr.cepage.ui.projet;

import fr.cepage.application.brouillon.Brouillon;
import fr.cepage.application.brouillon.Fusion;
import fr.cepage.application.brouillon.Noeud.Membres;
import fr.cepage.application.brouillon.Pas;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.journal.ObjetJournal;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.AffichageRefus;
import fr.cepage.ui.projet.Depot.Lue;
import fr.cepage.ui.saisie.Groupe;
import fr.cepage.ui.saisie.Lieu;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One of the two things that this page writes: what was read, what stands in its fields, and what is kept of that until it
 * is stored (SYN-15).
 *
 * @param <V> it as it is consulted
 */
final class Moitie<V> {

    private final Depot<V> depot;
    private final Groupe champs;
    private final BrouillonsDeLAuteur brouillons;
    private final BiConsumer<V, Membres> lecture;
    private @Nullable DispositifCepId cep;
    private Membres depart = Membres.VIDE;
    private long version;
    private boolean garde;
    private @Nullable Brouillon offert;
    private @Nullable Lue<V> actuel;

    /** @param lecture told what is stored whenever it was read or written, and what stood in the fields then */
    Moitie(Depot<V> depot, Groupe champs, BrouillonsDeLAuteur brouillons, BiConsumer<V, Membres> lecture) {
        this.depot = depot;
        this.champs = champs;
        this.brouillons = brouillons;
        this.lecture = lecture;
    }

    void ouvrir(DispositifCepId id) {
        cep = id;
        Lue<V> lue = depot.lire(id);
        actuel = null;
        garde = false;
        partirDe(lue, lue.contenu());
        offert = brouillons.trouver(objet()).orElse(null);
    }

    private void partirDe(Lue<V> lue, Membres montre) {
        depart = lue.contenu();
        version = lue.version();
        lecture.accept(lue.vue(), depart);
        champs.montrer(montre);
    }

    /** Whether something stands there that is not stored. */
    boolean modifie() {
        return !champs.valeur().equals(depart);
    }

    /** What was only copied from the last CEP is stored with the first saving, too (SYN-13). */
    private boolean aEcrire() {
        return modifie() || (version == 0 && !depart.equals(Membres.VIDE));
    }

    /** Keeps what stands there, unless it is stored or another draft waits for an answer; what is kept, if anything is. */
    Optional<Brouillon> garder() {
        if (offert != null || cep == null) {
            return Optional.empty();
        }
        if (modifie()) {
            garde = true;
            return Optional.of(brouillons.garder(objet(), depart, champs.valeur(), version));
        }
        if (garde) {
            garde = false;
            brouillons.oublier(objet());
        }
        return Optional.empty();
    }

    /** Stores what stands there; whether nothing is left to be. */
    boolean enregistrer(AffichageRefus affichage) {
        if (!aEcrire()) {
            return true;
        }
        Membres saisie = champs.valeur();
        Optional<Lue<V>> ecrite =
                Actes.executer(() -> depot.ecrire(cep(), VersionAttendue.de(version), saisie), affichage);
        ecrite.ifPresent(lue -> {
            depart = saisie;
            version = lue.version();
            lecture.accept(lue.vue(), saisie);
            brouillons.oublier(objet());
        });
        return ecrite.isPresent();
    }

    Optional<Brouillon> offert() {
        return Optional.ofNullable(offert);
    }

    /** What came of what is offered, or of what stands there, and of what somebody else has stored meanwhile. */
    Fusion.Resultat fusion(Set<List<Pas>> actuelsVoulus) {
        Membres enregistre = actuel == null ? depart : actuel.contenu();
        return offert == null
                ? Fusion.de(depart, champs.valeur(), enregistre, actuelsVoulus)
                : Fusion.de(offert.depart(), offert.saisie(), enregistre, actuelsVoulus);
    }

    /** Somebody else has stored something: reads it, and shows nothing of it yet. */
    void relire() {
        actuel = depot.lire(cep());
    }

    /** Shows what came of it; what was typed since stays. */
    void fondre(Set<List<Pas>> actuelsVoulus) {
        Lue<V> lue = actuel == null ? depot.lire(cep()) : actuel;
        Membres fondu = fusion(actuelsVoulus).valeur();
        Membres montre = offert == null
                ? fondu
                : Fusion.de(depart, champs.valeur(), fondu).valeur();
        offert = null;
        actuel = null;
        partirDe(lue, montre);
    }

    /** Whether somebody else has stored something that is not looked at yet. */
    boolean perimee() {
        return actuel != null;
    }

    /** Whether both sides wrote at one place. */
    boolean diverge() {
        return perimee() && !fusion(Set.of()).divergences().isEmpty();
    }

    /** Whether something is to come into the form that does not stand there yet. */
    boolean attend() {
        return offert != null || perimee();
    }

    /** Whether something is typed that is not kept, because another draft waits. */
    boolean enSuspens() {
        return offert != null && modifie();
    }

    /** Whether everything that stands there can be understood. */
    boolean lisible() {
        return champs.lieux().allMatch(Lieu::lisible);
    }

    /** The draft is not wanted; gives it back, in case it is after all. */
    Optional<Brouillon> ignorer() {
        Optional<Brouillon> ignore = offert();
        ignore.ifPresent(_ -> brouillons.oublier(objet()));
        offert = null;
        return ignore;
    }

    /** Offers again what was not wanted. */
    void offrir(Brouillon brouillon) {
        brouillons.garder(objet(), brouillon.depart(), brouillon.saisie(), brouillon.version());
        offert = brouillon;
    }

    Groupe champs() {
        return champs;
    }

    private ObjetJournal objet() {
        return new ObjetJournal(depot.type(), cep().valeur());
    }

    private DispositifCepId cep() {
        return Objects.requireNonNull(cep);
    }
}
