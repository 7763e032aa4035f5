package fr.cepage.application.support;

import fr.cepage.application.commun.DemandePage;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.liaison.LiaisonRecueQueries;
import fr.cepage.application.liaison.LiaisonRecueVue;
import fr.cepage.application.liaison.LiaisonRecueVue.AnnulationVue;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.droits.UtilisateurRepository;
import fr.cepage.domain.liaison.LiaisonRecue;
import fr.cepage.domain.liaison.LiaisonRecueId;
import fr.cepage.domain.liaison.LiaisonsEnMemoire;
import fr.cepage.domain.structure.StructureCode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads fiches de liaison reçues from the aggregates in memory. */
public record LiaisonQueriesEnMemoire(LiaisonsEnMemoire liaisons, UtilisateurRepository utilisateurs)
        implements LiaisonRecueQueries {

    @Override
    public Optional<LiaisonRecueVue> find(LiaisonRecueId id, StructureCode structure) {
        return liaisons.findById(id, structure).map(this::vue);
    }

    @Override
    public List<LiaisonRecueVue> findAll(Collection<LiaisonRecueId> ids, StructureCode structure) {
        return ids.stream().flatMap(id -> find(id, structure).stream()).toList();
    }

    @Override
    public Page<LiaisonRecueVue> findByDossier(
            DossierId dossier, StructureCode structure, boolean annulees, DemandePage page) {
        List<LiaisonRecueVue> vues = liaisons.toutes(structure).stream()
                .filter(liaison -> liaison.dossier().equals(dossier))
                .filter(liaison -> annulees || liaison.annulation().isEmpty())
                .map(this::vue)
                .sorted(Comparator.comparing(LiaisonRecueVue::date).reversed())
                .toList();
        return Pages.de(vues, page);
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
                personne(liaison.auteur(), structure),
                liaison.annulation()
                        .map(faite -> new AnnulationVue(
                                faite.instant(),
                                personne(faite.auteur(), structure),
                                faite.raison().valeur()))
                        .orElse(null));
    }

    private PersonneVue personne(UtilisateurId id, StructureCode structure) {
        return new PersonneVue(
                id, utilisateurs.findById(id, structure).map(Utilisateur::nom).orElse(id.sub()));
    }
}
