package fr.cepage.ui.dispositif;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.CLAIRE;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;

import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.dispositif.AnnulerClotureDispositifCep;
import fr.cepage.application.dispositif.CepTrouves;
import fr.cepage.application.dispositif.CloturerDispositifCep;
import fr.cepage.application.dispositif.ConsulterDispositifCep;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.application.dispositif.LectureCep;
import fr.cepage.application.dispositif.ListerDispositifsCep;
import fr.cepage.application.dispositif.ModifierDispositifCep;
import fr.cepage.application.dispositif.PasserEnPhase3;
import fr.cepage.application.dispositif.PreparerPropositionCep;
import fr.cepage.application.dispositif.ProposerCep;
import fr.cepage.application.dispositif.RepasserEnPhase2;
import fr.cepage.application.dispositif.SupprimerDispositifCep;
import fr.cepage.application.dispositif.VuesDispositifCep;
import fr.cepage.application.dossier.DossierQueries;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.application.droits.Acteur;
import fr.cepage.application.droits.Personnes;
import fr.cepage.application.droits.RechercherUtilisateurs;
import fr.cepage.application.journal.Journal;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.domain.commun.Horloge;
import fr.cepage.domain.dispositif.CepsEnMemoire;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossiersEnMemoire;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateursEnMemoire;
import fr.cepage.domain.journal.JournalEnMemoire;
import fr.cepage.domain.referentiel.ReferentielEnMemoire;
import fr.cepage.domain.structure.Structure;
import fr.cepage.domain.structure.StructuresEnMemoire;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The real use cases of the CEP on repositories in memory, on a fixed day, for Claire of Marseille. */
final class MondeCep {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    final DossiersEnMemoire dossiers = new DossiersEnMemoire();
    final CepsEnMemoire ceps = new CepsEnMemoire();
    final JournalEnMemoire journal = new JournalEnMemoire();
    final UtilisateursEnMemoire utilisateurs = new UtilisateursEnMemoire();
    private final ReferentielEnMemoire referentiel = ReferentielEnMemoire.national();
    private final StructuresEnMemoire structures = new StructuresEnMemoire();
    private Set<Droit> droits = EnumSet.allOf(Droit.class);

    MondeCep() {
        structures.save(new Structure(MARSEILLE, "Mission Locale de Marseille", null, null, null, PARIS));
        utilisateurs.save(new Utilisateur(CLAIRE, "Claire Martin", MARSEILLE, false));
    }

    MondeCep sans(Droit droit) {
        droits = EnumSet.complementOf(EnumSet.of(droit));
        return this;
    }

    Dossier avec(Dossier dossier) {
        return dossiers.save(dossier);
    }

    DispositifCep avec(DispositifCep cep) {
        return ceps.save(cep);
    }

    DispositifCepVue vue(DispositifCep cep) {
        return new ConsulterDispositifCep(contexte(), trouves()).execute(cep.id());
    }

    DispositifCep relu(DispositifCep cep) {
        return ceps.findById(cep.id(), MARSEILLE).orElseThrow();
    }

    ListerDispositifsCep lister() {
        return new ListerDispositifsCep(contexte(), dossiersTrouves(), ceps, vues());
    }

    PreparerPropositionCep preparer() {
        return new PreparerPropositionCep(contexte(), dossiersTrouves(), ceps);
    }

    UseCasesCep cas() {
        ContexteCourant contexte = contexte();
        CepTrouves trouves = trouves();
        LectureCep lecture = new LectureCep(referentiel, new Personnes(utilisateurs));
        Journal notes = new Journal(journal, UUID::randomUUID);
        return new UseCasesCep(
                new ProposerCep(contexte, dossiersTrouves(), lecture, ceps, trouves, notes, UUID::randomUUID),
                new ModifierDispositifCep(contexte, trouves, lecture, ceps, notes),
                new PasserEnPhase3(contexte, trouves, ceps, notes),
                new RepasserEnPhase2(contexte, trouves, ceps, notes),
                new CloturerDispositifCep(contexte, trouves, ceps, referentiel, notes),
                new AnnulerClotureDispositifCep(contexte, trouves, ceps, notes),
                new SupprimerDispositifCep(contexte, trouves, ceps, notes),
                new ConsulterDispositifCep(contexte, trouves),
                new ConsulterListe(contexte, referentiel),
                new RechercherUtilisateurs(contexte, (structure, mots, page) -> new Page<>(
                        List.of(new PersonneVue(CLAIRE, "Claire Martin")), null)));
    }

    private ContexteCourant contexte() {
        Clock midi = Clock.fixed(AUJOURDHUI.atTime(12, 0).atZone(PARIS).toInstant(), PARIS);
        Acteur claire = new Acteur(CLAIRE, "Claire Martin", MARSEILLE, droits, false);
        return new ContexteCourant(() -> Optional.of(claire), structures, new Horloge(midi));
    }

    private CepTrouves trouves() {
        return new CepTrouves(ceps, dossiersTrouves(), vues());
    }

    private VuesDispositifCep vues() {
        return new VuesDispositifCep(referentiel, utilisateurs);
    }

    private DossiersTrouves dossiersTrouves() {
        return new DossiersTrouves(dossiers, aucuneLecture());
    }

    /** No act on a CEP reads the projections of dossiers. */
    private static DossierQueries aucuneLecture() {
        return (DossierQueries) Proxy.newProxyInstance(
                MondeCep.class.getClassLoader(), new Class<?>[] {DossierQueries.class}, (proxy, methode, valeurs) -> {
                    throw new AssertionError(methode);
                });
    }
}
