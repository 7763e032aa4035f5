package fr.cepage.ui.projet;

import fr.cepage.application.brouillon.Brouillon;
import fr.cepage.application.brouillon.ConsulterBrouillon;
import fr.cepage.application.brouillon.GarderBrouillon;
import fr.cepage.application.brouillon.Noeud.Membres;
import fr.cepage.application.brouillon.OublierBrouillon;
import fr.cepage.domain.journal.ObjetJournal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What who looks has typed and not stored (SYN-15). */
@Component
final class BrouillonsDeLAuteur {

    private final GarderBrouillon garder;
    private final ConsulterBrouillon consulter;
    private final OublierBrouillon oublier;

    BrouillonsDeLAuteur(GarderBrouillon garder, ConsulterBrouillon consulter, OublierBrouillon oublier) {
        this.garder = garder;
        this.consulter = consulter;
        this.oublier = oublier;
    }

    Brouillon garder(ObjetJournal objet, Membres depart, Membres saisie, long version) {
        return garder.execute(objet, depart, saisie, version);
    }

    Optional<Brouillon> trouver(ObjetJournal objet) {
        return consulter.execute(objet);
    }

    void oublier(ObjetJournal objet) {
        oublier.execute(objet);
    }
}
