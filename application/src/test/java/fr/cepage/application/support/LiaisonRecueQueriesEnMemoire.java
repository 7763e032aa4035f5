package fr.cepage.application.support;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.liaison.LiaisonRecueQueries;
import fr.cepage.application.liaison.LiaisonRecueVue;
import fr.cepage.application.liaison.LiaisonRecueVue.AnnulationVue;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.liaison.LiaisonRecue;
import fr.cepage.domain.liaison.LiaisonRecueId;
import fr.cepage.domain.liaison.LiaisonsEnMemoire;
import fr.cepage.domain.structure.StructureCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads fiches de liaison reçues from the aggregates in memory. */
record LiaisonRecueQueriesEnMemoire(LiaisonsEnMemoire liaisons, PersonnesConnues personnes)
        implements LiaisonRecueQueries {

    @Override
    public Optional<LiaisonRecueVue> find(LiaisonRecueId id, StructureCode structure) {
        return liaisons.findById(id, structure).map(this::vue);
    }

    @Override
    public List<LiaisonRecueVue> findAll(Collection<LiaisonRecueId> ids, StructureCode structure) {
        return ids.stream()
                .distinct()
                .flatMap(id -> find(id, structure).stream())
                .toList();
    }

    @Override
    public Page<LiaisonRecueVue> findByDossier(
            DossierId dossier, StructureCode structure, boolean annulees, PageVoulue page) {
        return Pages.decroissante(
                liaisons.toutes(structure).stream()
                        .filter(liaison -> liaison.dossier().equals(dossier))
                        .filter(liaison -> annulees || liaison.annulation().isEmpty())
                        .map(this::vue),
                page,
                vue -> Curseur.de(vue.date(), vue.id()));
    }

    private LiaisonRecueVue vue(LiaisonRecue liaison) {
        StructureCode structure = liaison.structure();
        return new LiaisonRecueVue(
                liaison.id(),
                liaison.dossier(),
                liaison.version(),
                liaison.contenu().operateur(),
                liaison.contenu().date(),
                liaison.contenu().resume(),
                personnes.vue(liaison.auteur(), structure),
                liaison.annulation()
                        .map(faite -> new AnnulationVue(
                                faite.instant(),
                                personnes.vue(faite.auteur(), structure),
                                faite.raison().valeur()))
                        .orElse(null));
    }
}
