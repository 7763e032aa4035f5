package fr.cepage.ui.dispositif;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dispositif.AnnulerClotureDispositifCep;
import fr.cepage.application.dispositif.CloturerDispositifCep;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.application.dispositif.DispositifCepVue.ClotureVue;
import fr.cepage.application.dispositif.PrevoirCloture;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Confirmation;
import fr.cepage.ui.commun.Fenetre;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Closes a CEP, and takes its closing back (CLO-01 to CLO-06, CLO-09, CLO-10). */
@Component
final class ClotureDuCep {

    private final CloturerDispositifCep cloturer;
    private final PrevoirCloture prevoir;
    private final AnnulerClotureDispositifCep annuler;
    private final ConsulterListe listes;

    ClotureDuCep(
            CloturerDispositifCep cloturer,
            PrevoirCloture prevoir,
            AnnulerClotureDispositifCep annuler,
            ConsulterListe listes) {
        this.cloturer = cloturer;
        this.prevoir = prevoir;
        this.annuler = annuler;
        this.listes = listes;
    }

    Fenetre<DispositifCepVue, ?, DispositifCepVue> cloturer(DispositifCepVue cep, LocalDate aujourdhui) {
        ChampsCloture champs = new ChampsCloture(
                listes.execute(Liste.MOTIFS_SORTIE, null),
                saisie ->
                        Actes.executer(() -> prevoir.execute(cep.id(), saisie)).orElse(List.of()));
        return new Fenetre<>(
                Textes.texte("acte.CLOTURER.titre"),
                cep,
                new CloturerDispositifForm(champs, aujourdhui),
                (lu, saisie) -> cloturer.execute(lu.id(), VersionAttendue.de(lu.version()), saisie));
    }

    /** Asks why, and shows the CEP open again. */
    Fenetre<DispositifCepVue, ?, DispositifCepVue> annuler(DispositifCepVue cep, LocalDate aujourdhui) {
        return Confirmation.<DispositifCepVue>de(
                        Droit.PROPOSER_CEP, ActeCep.ANNULER_CLOTURE.cle(), lu -> question(lu.cloture()))
                .avecRaison()
                .montrant(lu -> ApercuFrise.de(lu, () -> PlanFrise.enCours(Parcours.de(lu), aujourdhui)))
                .fenetre(cep, (lu, raison) -> annuler.execute(lu.id(), VersionAttendue.de(lu.version()), raison));
    }

    private static String question(@Nullable ClotureVue fin) {
        return fin == null
                ? ""
                : Textes.texte(
                        "acte.ANNULER_CLOTURE.question",
                        fin.dateFinReelle(),
                        fin.motifSortie().libelle());
    }
}
