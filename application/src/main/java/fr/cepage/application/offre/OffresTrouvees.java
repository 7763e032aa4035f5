package fr.cepage.application.offre;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.commun.TypeRessource;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.referentiel.Libelles;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.droits.UtilisateurRepository;
import fr.cepage.domain.offre.FicheOffre;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.domain.offre.OffreRepository;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ReferentielRepository;
import java.util.Set;

/** Finds an offer of the own structure, or says that there is none (DRO-04), and shows it. */
@Collaborator
public class OffresTrouvees {

    private static final Set<Liste> LISTES = Set.of(
            Liste.ORIGINES_OFFRE, Liste.THEMES, Liste.ACTES_SERVICE, Liste.ETATS_OFFRE, Liste.MESURES_NATIONALES);

    private final OffreRepository offres;
    private final ReferentielRepository referentiel;
    private final UtilisateurRepository utilisateurs;

    public OffresTrouvees(
            OffreRepository offres, ReferentielRepository referentiel, UtilisateurRepository utilisateurs) {
        this.offres = offres;
        this.referentiel = referentiel;
        this.utilisateurs = utilisateurs;
    }

    public Offre trouver(OffreId id, Appel appel) {
        return offres.findById(id, appel.codeStructure()).orElseThrow(OffresTrouvees::introuvable);
    }

    /** For a change made on that version; it is held, so that changes come one after another. */
    Offre tenir(OffreId id, VersionAttendue version, Appel appel) {
        Offre offre = offres.findByIdForUpdate(id, appel.codeStructure()).orElseThrow(OffresTrouvees::introuvable);
        version.verifier(offre.version());
        return offre;
    }

    public OffreVue vue(Offre offre, Appel appel) {
        Libelles libelles = new Libelles(referentiel.findAll(LISTES, appel.codeStructure()));
        FicheOffre fiche = offre.fiche();
        return new OffreVue(
                offre.id(),
                offre.version(),
                libelles.vue(Liste.ORIGINES_OFFRE, fiche.origine()),
                libelles.vue(Liste.THEMES, fiche.theme()),
                libelles.vue(Liste.ACTES_SERVICE, fiche.acteService()),
                fiche.acteServiceRegional(),
                fiche.type(),
                fiche.nom(),
                fiche.periode(),
                libelles.vue(Liste.ETATS_OFFRE, fiche.etat()),
                offre.ouverture(appel.aujourdhui()),
                personne(fiche.conseillerReferent(), appel),
                fiche.contrat(),
                fiche.partenaire(),
                libelles.vueOuNull(Liste.MESURES_NATIONALES, fiche.mesureNationale()),
                fiche.conditions());
    }

    private static Introuvable introuvable() {
        return new Introuvable(TypeRessource.OFFRE);
    }

    private PersonneVue personne(UtilisateurId id, Appel appel) {
        String nom = utilisateurs.findAllKnownById(Set.of(id), appel.codeStructure()).stream()
                .map(Utilisateur::nom)
                .findFirst()
                .orElse(id.sub());
        return new PersonneVue(id, nom);
    }
}
