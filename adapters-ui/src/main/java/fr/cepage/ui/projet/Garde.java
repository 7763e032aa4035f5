package fr.cepage.ui.projet;

import fr.cepage.application.brouillon.Brouillon;
import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.AffichageRefus;
import fr.cepage.ui.commun.Textes;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Keeps what is typed, and says whether it is kept; a failing one says so until it succeeds (SYN-15). */
final class Garde implements AffichageRefus {

    private final Collection<Moitie<?>> moities;
    private final EtatDuBrouillon etat;

    Garde(Collection<Moitie<?>> moities, EtatDuBrouillon etat) {
        this.moities = moities;
        this.etat = etat;
    }

    /** Whether nothing that was typed would be lost now. */
    boolean garder(ZoneId fuseau) {
        Optional<List<Brouillon>> gardes = Actes.executer(
                () -> moities.stream()
                        .map(Moitie::garder)
                        .flatMap(Optional::stream)
                        .toList(),
                this);
        gardes.ifPresent(lus -> dire(lus, fuseau));
        return gardes.isPresent() && moities.stream().noneMatch(Moitie::enSuspens);
    }

    private void dire(List<Brouillon> gardes, ZoneId fuseau) {
        if (moities.stream().anyMatch(Moitie::enSuspens)) {
            etat.enAttente();
        } else {
            gardes.stream()
                    .map(Brouillon::le)
                    .max(Comparator.naturalOrder())
                    .ifPresentOrElse(le -> etat.garde(le, fuseau), etat::rien);
        }
    }

    @Override
    public void refuser(RefusMetier refus) {
        signaler(Textes.phrases(refus.violations()));
    }

    @Override
    public void perimer() {
        signaler(Textes.texte("version.perimee"));
    }

    @Override
    public void signaler(String message) {
        etat.echec(message);
    }

    @Override
    public void effacer() {
        // what was kept says so
    }
}
