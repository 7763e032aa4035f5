package fr.cepage.application.support;

import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.dossier.DossierVue;
import fr.cepage.application.dossier.DossierVue.IdentiteVue;
import fr.cepage.application.dossier.DossierVue.JustificationVue;
import fr.cepage.application.dossier.LigneDossier;
import fr.cepage.application.referentiel.Libelles;
import fr.cepage.domain.commun.NomPersonne;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.FicheDossier;
import fr.cepage.domain.dossier.Identite;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ReferentielRepository;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** Turns a dossier into what queries answer. */
final class VuesDossier {
    private final ReferentielRepository referentiel;
    private final PersonnesConnues personnes;

    VuesDossier(ReferentielRepository referentiel, PersonnesConnues personnes) {
        this.referentiel = referentiel;
        this.personnes = personnes;
    }

    DossierVue vue(Dossier dossier, int niveau, boolean enPacea, @Nullable LocalDateTime prochain) {
        Libelles libelles = new Libelles(referentiel.findAll(EnumSet.allOf(Liste.class), dossier.structure()));
        FicheDossier fiche = dossier.fiche();
        return new DossierVue(
                dossier.id(),
                dossier.version(),
                dossier.structure(),
                dossier.numero().valeur(),
                identite(fiche.identite(), libelles),
                fiche.coordonnees(),
                libelles.vueOuNull(Liste.SITUATIONS, fiche.complements().situation()),
                fiche.complements().niveauFormation(),
                referent(dossier),
                dossier.statut(),
                dossier.justification()
                        .map(vue -> new JustificationVue(
                                libelles.vue(Liste.PIECES_IDENTITE, vue.piece()), vue.dateVerification()))
                        .orElse(null),
                niveau,
                enPacea,
                prochain);
    }

    LigneDossier ligne(Dossier dossier, int niveau, @Nullable LocalDate dernierEvenement) {
        Identite identite = dossier.fiche().identite();
        return new LigneDossier(
                dossier.id(),
                dossier.numero().valeur(),
                identite.civilite(),
                identite.nomNaissance().valeur(),
                usage(identite.nomUsage()),
                identite.prenom().valeur(),
                identite.dateNaissance().valeur(),
                dossier.statut(),
                referent(dossier),
                niveau,
                dernierEvenement);
    }

    private static IdentiteVue identite(Identite identite, Libelles libelles) {
        return new IdentiteVue(
                libelles.vue(Liste.CIVILITES, identite.civilite()),
                identite.nomNaissance().valeur(),
                usage(identite.nomUsage()),
                identite.prenom().valeur(),
                identite.dateNaissance().valeur());
    }

    private static @Nullable String usage(@Nullable NomPersonne nom) {
        return nom == null ? null : nom.valeur();
    }

    private @Nullable PersonneVue referent(Dossier dossier) {
        UtilisateurId id = dossier.fiche().referent();
        return id == null ? null : personnes.vue(id, dossier.structure());
    }
}
