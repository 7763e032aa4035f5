package fr.cepage.application.projet;

import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.projet.Evolutions;
import fr.cepage.domain.projet.Projet;
import org.jspecify.annotations.Nullable;

/**
 * A project as it is consulted.
 *
 * @param version 0: nobody has written it yet
 * @param contenu what would have to be typed to get it
 * @param copieDe the CEP from whose project it started (SYN-13); null: from nothing
 */
public record ProjetVue(
        DispositifCepId dispositif,
        DossierId dossier,
        long version,
        SaisieProjet contenu,
        Evolutions evolutions,
        @Nullable DispositifCepId copieDe) {

    static ProjetVue de(Projet projet) {
        return new ProjetVue(
                projet.id().dispositif(),
                projet.dossier(),
                projet.version(),
                SaisieProjet.de(projet),
                projet.evolutions(),
                projet.copieDe().orElse(null));
    }
}
