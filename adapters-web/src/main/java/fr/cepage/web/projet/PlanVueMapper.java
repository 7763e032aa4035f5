package fr.cepage.web.projet;

import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.projet.PlanVue;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.projet.DispositifVise;
import fr.cepage.domain.projet.Etape;
import fr.cepage.domain.projet.Formation;
import fr.cepage.domain.projet.Montant;
import fr.cepage.domain.projet.Prestation;
import fr.cepage.domain.projet.SuiviParcours;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.web.commun.PersonneResponse;
import fr.cepage.web.commun.ResponseMapping;
import fr.cepage.web.commun.ValeurResponse;
import fr.cepage.web.projet.PlanActionResponse.DispositifViseResponse;
import fr.cepage.web.projet.PlanActionResponse.EtapeResponse;
import fr.cepage.web.projet.PlanActionResponse.FormationResponse;
import fr.cepage.web.projet.PlanActionResponse.PrestationResponse;
import fr.cepage.web.projet.PlanActionResponse.SuiviResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Plans as they are answered. */
@Mapper(config = ResponseMapping.class)
interface PlanVueMapper {

    default PlanActionResponse map(PlanVue plan) {
        return map(plan, plan);
    }

    @Mapping(target = ".", source = "contenu")
    @Mapping(target = "totalDepenses", expression = "java(plan.contenu().budget().totalDepenses().toString())")
    @Mapping(target = "totalAccorde", expression = "java(plan.contenu().budget().totalAccorde().toString())")
    @Mapping(target = "resteACharge", expression = "java(plan.contenu().budget().resteACharge().toString())")
    PlanActionResponse map(PlanVue plan, @Context PlanVue noms);

    @Mapping(target = "debut", source = "periode.debut")
    @Mapping(target = "echeance", source = "periode.fin")
    EtapeResponse etape(Etape etape);

    @Mapping(target = ".", source = "periode")
    FormationResponse formation(Formation formation);

    @Mapping(target = ".", source = "periode")
    DispositifViseResponse dispositif(DispositifVise dispositif);

    @Mapping(target = ".", source = "periode")
    PrestationResponse prestation(Prestation prestation);

    @Mapping(target = ".", source = "periode")
    SuiviResponse suivi(SuiviParcours suivi);

    default ValeurResponse financeur(CodeValeur code, @Context PlanVue noms) {
        return ValeurResponse.de(Objects.requireNonNull(noms.financeurs().get(code)));
    }

    /** Somebody who was never seen again has no name but their identifier. */
    default @Nullable PersonneResponse personne(@Nullable UtilisateurId id, @Context PlanVue noms) {
        return id == null
                ? null
                : PersonneResponse.de(noms.personnes().getOrDefault(id, new PersonneVue(id, id.sub())));
    }

    default @Nullable String montant(@Nullable Montant montant) {
        return Objects.toString(montant, null);
    }
}
