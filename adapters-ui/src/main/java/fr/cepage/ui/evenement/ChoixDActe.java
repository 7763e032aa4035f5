package fr.cepage.ui.evenement;

import fr.cepage.domain.referentiel.ActeMetier;
import fr.cepage.domain.referentiel.ReferentielActivites.Mission;
import fr.cepage.domain.referentiel.ReferentielActivites.Niveau;
import fr.cepage.ui.commun.Choix;
import fr.cepage.ui.commun.Textes;
import java.util.stream.Stream;

/** An act as it is offered: below it its level and its mission, whose words find it too (REF-01). */
final class ChoixDActe {

    private ChoixDActe() {}

    static Choix de(ActeMetier acte, Mission mission, Niveau niveau) {
        return new Choix(
                acte.code().valeur(),
                acte.libelle(),
                Textes.texte(
                        "evenement.champ.actes.situation",
                        Textes.texte("activite.court." + niveau.niveau()),
                        mission.libelle()));
    }

    static Stream<Choix> tous(Niveau niveau) {
        return niveau.missions().stream().flatMap(mission -> mission.actes().map(acte -> de(acte, mission, niveau)));
    }
}
