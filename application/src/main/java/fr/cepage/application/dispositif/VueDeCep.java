package fr.cepage.application.dispositif;

import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.dispositif.DispositifCepVue.ClotureVue;
import fr.cepage.application.dispositif.DispositifCepVue.RenseignementsVue;
import fr.cepage.application.referentiel.Libelles;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.dispositif.ActionCep;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.ParcoursCep;
import fr.cepage.domain.dispositif.ReferentCep;
import fr.cepage.domain.dispositif.RenseignementsCep;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.referentiel.Liste;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows one CEP with its labels, names, possible actions and warnings. */
final class VueDeCep {

    private VueDeCep() {}

    static DispositifCepVue de(DispositifCep cep, EntourageCep entourage) {
        LocalDate aujourdhui = entourage.aujourdhui();
        return new DispositifCepVue(
                cep.id(),
                cep.dossier(),
                cep.version(),
                cep.entree().dateEntree(),
                cep.entree().dateEntretienInitialisation(),
                renseignements(cep.renseignements(), entourage.libelles(), entourage.noms()),
                cep.parcours() instanceof ParcoursCep.DirectEnPhase3,
                cep.etat(),
                cep.phaseCourante(aujourdhui),
                cep.phases(aujourdhui),
                cep.phase3Planifiee(aujourdhui).orElse(null),
                cloture(cep, entourage.libelles()),
                actions(cep, entourage),
                entourage.reperes().avertissements(cep),
                entourage.reperes().syntheseDue(cep).orElse(null),
                entourage.reperes().debutNiveau1(),
                referentDuDossier(entourage),
                entourage.partis());
    }

    private static @Nullable ClotureVue cloture(DispositifCep cep, Libelles libelles) {
        return cep.cloture()
                .map(cloture -> new ClotureVue(
                        cloture.dateFinReelle(),
                        libelles.vue(Liste.MOTIFS_SORTIE, cloture.motifSortie()),
                        cloture.autreOperateur()))
                .orElse(null);
    }

    private static RenseignementsVue renseignements(
            RenseignementsCep renseignements, Libelles libelles, Map<UtilisateurId, String> noms) {
        return new RenseignementsVue(
                libelles.vue(Liste.AIGUILLEURS, renseignements.aiguilleur()),
                libelles.vue(Liste.MOTIFS_SOLLICITATION, renseignements.motifSollicitation()),
                renseignements.prescripteur(),
                personne(renseignements.referent(), noms),
                libelles.vueOuNull(Liste.TYPES_PROJET, renseignements.typeProjet()),
                renseignements.accordLe());
    }

    private static @Nullable PersonneVue personne(@Nullable ReferentCep referent, Map<UtilisateurId, String> noms) {
        return switch (referent) {
            case null -> null;
            case ReferentCep.Conseiller conseiller -> personne(conseiller.id(), noms);
            case ReferentCep.NomLibre libre -> new PersonneVue(null, libre.nom().valeur());
        };
    }

    private static @Nullable PersonneVue referentDuDossier(EntourageCep entourage) {
        UtilisateurId referent = entourage.reperes().dossier().fiche().referent();
        return referent == null ? null : personne(referent, entourage.noms());
    }

    private static PersonneVue personne(UtilisateurId id, Map<UtilisateurId, String> noms) {
        return new PersonneVue(id, noms.getOrDefault(id, id.sub()));
    }

    private static Map<ActionCep, List<Violation>> actions(DispositifCep cep, EntourageCep entourage) {
        List<Violation> duDroit = entourage.appel().empechements(Droit.PROPOSER_CEP);
        Map<ActionCep, List<Violation>> actions = new EnumMap<>(ActionCep.class);
        for (ActionCep action : cep.actions(entourage.aujourdhui())) {
            actions.put(action, duDroit.isEmpty() ? cep.empechements(action, entourage.circonstances(cep)) : duDroit);
        }
        return actions;
    }
}
