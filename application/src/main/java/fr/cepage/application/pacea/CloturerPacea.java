package fr.cepage.application.pacea;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.application.saisie.Lecteurs;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.pacea.Pacea;
import fr.cepage.domain.pacea.PaceaId;
import fr.cepage.domain.pacea.PaceaRepository;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Closes a PACEA; its CEP goes on, and can be closed from then on (PAC-04, PAC-07). */
@UseCase
@Requiert(Droit.GERER_PACEA)
public class CloturerPacea {

    private final AppelCourant appelCourant;
    private final PaceasTrouves trouves;
    private final Suivi suivi;
    private final PaceaRepository paceas;
    private final Lecteurs lecteurs;

    public CloturerPacea(
            AppelCourant appelCourant, PaceasTrouves trouves, Suivi suivi, PaceaRepository paceas, Lecteurs lecteurs) {
        this.appelCourant = appelCourant;
        this.trouves = trouves;
        this.suivi = suivi;
        this.paceas = paceas;
        this.lecteurs = lecteurs;
    }

    public PaceaVue execute(PaceaId id, VersionAttendue version, @Nullable LocalDate dateFin, @Nullable String motif) {
        Appel appel = appelCourant.appel();
        Pacea pacea = suivi.tenir(paceas, id, version, appel);
        Violations violations = new Violations();
        CodeValeur choisi = lecteurs.nouveau(appel, violations).liste("motif", Liste.MOTIFS_FIN_PACEA, motif);
        pacea.cloturer(dateFin, choisi, appel.aujourdhui(), violations);
        suivi.enregistrer(paceas, pacea, appel);
        return trouves.consulter(id, appel);
    }
}
