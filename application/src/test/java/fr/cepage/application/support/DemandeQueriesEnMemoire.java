package fr.cepage.application.support;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.demande.DemandeQueries;
import fr.cepage.application.demande.DemandeVue;
import fr.cepage.application.referentiel.Libelles;
import fr.cepage.domain.demande.Demande;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.demande.DemandesEnMemoire;
import fr.cepage.domain.demande.EtatDemande;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ReferentielRepository;
import fr.cepage.domain.structure.StructureCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads demandes from the aggregates in memory. */
final class DemandeQueriesEnMemoire implements DemandeQueries {
    private final DemandesEnMemoire demandes;
    private final ReferentielRepository referentiel;

    DemandeQueriesEnMemoire(DemandesEnMemoire demandes, ReferentielRepository referentiel) {
        this.demandes = demandes;
        this.referentiel = referentiel;
    }

    @Override
    public Optional<DemandeVue> find(DemandeId id, StructureCode structure) {
        return demandes.findById(id, structure).map(this::vue);
    }

    @Override
    public Page<DemandeVue> findByDossier(
            DossierId dossier, StructureCode structure, @Nullable EtatDemande etat, PageVoulue page) {
        return Pages.decroissante(
                demandes.findByDossier(dossier, structure).stream()
                        .filter(demande -> etat == null || demande.etat() == etat)
                        .map(this::vue),
                page,
                vue -> Curseur.de(vue.date(), vue.id()));
    }

    private DemandeVue vue(Demande demande) {
        Libelles libelles = new Libelles(referentiel.findAll(Liste.THEMES, demande.structure()));
        return new DemandeVue(
                demande.id(),
                demande.dossier(),
                demande.version(),
                demande.contenu().date(),
                libelles.vue(Liste.THEMES, demande.contenu().nature()),
                demande.contenu().commentaire(),
                demande.etat());
    }
}
