package fr.cepage.demo.donnees;

import fr.cepage.domain.commun.Horloge;
import fr.cepage.domain.commun.Identifiants;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepDomainEvent.CepPropose;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierDomainEvent.DossierCree;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.dossier.FicheDossier;
import fr.cepage.domain.dossier.Justification;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.droits.UtilisateurRepository;
import fr.cepage.domain.journal.EntreeJournal;
import fr.cepage.domain.journal.JournalDomainEvent;
import fr.cepage.domain.journal.JournalRepository;
import fr.cepage.domain.offre.HistoriqueOffreRepository;
import fr.cepage.domain.offre.OffreRepository;
import fr.cepage.domain.pacea.Pacea;
import fr.cepage.domain.pacea.PaceaDomainEvent.PaceaClos;
import fr.cepage.domain.pacea.PaceaDomainEvent.PaceaCree;
import fr.cepage.domain.pacea.PaceaRepository;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.structure.Structure;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.domain.structure.StructureRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.transaction.support.TransactionOperations;

/** Writes the four structures and their invented young people once; later starts find them there. */
public final class DonneesDeDemonstration implements ApplicationRunner {

    private final StructureRepository structures;
    private final UtilisateurRepository utilisateurs;
    private final DossierRepository dossiers;
    private final DispositifCepRepository dispositifs;
    private final PaceaRepository paceas;
    private final JournalRepository journal;
    private final Catalogue catalogue;
    private final Identifiants identifiants;
    private final Horloge horloge;
    private final TransactionOperations transactions;

    public DonneesDeDemonstration(
            StructureRepository structures,
            UtilisateurRepository utilisateurs,
            DossierRepository dossiers,
            DispositifCepRepository dispositifs,
            PaceaRepository paceas,
            JournalRepository journal,
            OffreRepository offres,
            HistoriqueOffreRepository historiqueOffres,
            Identifiants identifiants,
            Horloge horloge,
            TransactionOperations transactions) {
        this.structures = structures;
        this.utilisateurs = utilisateurs;
        this.dossiers = dossiers;
        this.dispositifs = dispositifs;
        this.paceas = paceas;
        this.journal = journal;
        this.catalogue = new Catalogue(offres, historiqueOffres, identifiants, horloge);
        this.identifiants = identifiants;
        this.horloge = horloge;
        this.transactions = transactions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (Effectif effectif : Effectif.tous()) {
            Session.ouvrir(
                    effectif.personnes().getFirst(), () -> transactions.executeWithoutResult(_ -> remplir(effectif)));
        }
    }

    private void remplir(Effectif effectif) {
        Structure structure = effectif.structure();
        Utilisateur premiere = effectif.personnes().getFirst();
        if (utilisateurs.findById(premiere.id(), structure.code()).isPresent()) {
            return;
        }
        if (structures.findByCode(structure.code()).isEmpty()) {
            structures.save(structure);
        }
        effectif.personnes().forEach(utilisateurs::save);
        LocalDate aujourdhui = horloge.aujourdhui(structure.fuseau());
        catalogue.remplir(effectif, aujourdhui);
        Hasard hasard = new Hasard(structure.code().valeur());
        Parcours parcours = new Parcours(hasard, aujourdhui, identifiants::nouveau);
        PaceasInventes inventes =
                new PaceasInventes(new Hasard("pacea " + structure.code().valeur()), aujourdhui, identifiants::nouveau);
        zoe(effectif, parcours, inventes, aujourdhui);
        List<Etape> etapes = Etape.repartition();
        for (int rang = 1; rang < effectif.jeunes(); rang++) {
            Etape etape = etapes.get(rang % etapes.size());
            FicheDossier fiche = Jeunes.inventer(hasard, effectif, aujourdhui, etape, referent(hasard, effectif));
            Dossier dossier = ouvrir(fiche, structure, aujourdhui, etape != Etape.NON_JUSTIFIE, premiere.id());
            List<DispositifCep> ceps = parcours.de(dossier, etape);
            ceps.forEach(cep -> enregistrer(cep, cep.entree().dateEntree(), dossier, premiere.id()));
            inventes.pour(dossier, etape, ceps).ifPresent(pacea -> enregistrer(pacea, ceps.getFirst(), premiere.id()));
        }
    }

    private void enregistrer(DispositifCep cep, LocalDate jour, Dossier dossier, UtilisateurId auteur) {
        noter(new CepPropose(dispositifs.save(cep), cep.phaseCourante(jour)), dossier.structure(), auteur);
    }

    private void enregistrer(Pacea pacea, DispositifCep cep, UtilisateurId auteur) {
        Pacea enregistre = paceas.save(pacea);
        noter(new PaceaCree(enregistre, cep), pacea.structure(), auteur);
        enregistre.fin().ifPresent(fin -> noter(new PaceaClos(enregistre, fin), pacea.structure(), auteur));
    }

    private void zoe(Effectif effectif, Parcours parcours, PaceasInventes inventes, LocalDate aujourdhui) {
        UtilisateurId conseillere = effectif.personnes().getFirst().id();
        Dossier dossier =
                ouvrir(Jeunes.zoe(effectif, conseillere), effectif.structure(), aujourdhui, true, conseillere);
        DispositifCep cep = parcours.planifie(dossier, 10);
        enregistrer(cep, aujourdhui, dossier, conseillere);
        enregistrer(inventes.amene(cep), cep, conseillere);
    }

    private static @Nullable UtilisateurId referent(Hasard hasard, Effectif effectif) {
        return hasard.unSur(10) ? null : hasard.parmi(effectif.personnes()).id();
    }

    private Dossier ouvrir(
            FicheDossier fiche, Structure structure, LocalDate aujourdhui, boolean justifie, UtilisateurId auteur) {
        Dossier dossier = Dossier.creer(
                new DossierId(identifiants.nouveau()),
                structure.code(),
                dossiers.nextNumero(structure.code()),
                fiche,
                aujourdhui);
        if (justifie) {
            var justification = new Justification(new CodeValeur("CARTE_IDENTITE"), aujourdhui.minusDays(1));
            dossier.justifier(justification, aujourdhui);
        }
        Dossier enregistre = dossiers.save(dossier);
        noter(new DossierCree(enregistre.id(), enregistre.numero()), enregistre.structure(), auteur);
        return enregistre;
    }

    private void noter(JournalDomainEvent fait, StructureCode structure, UtilisateurId auteur) {
        Instant maintenant = horloge.maintenant();
        journal.add(new EntreeJournal(
                identifiants.nouveau(),
                structure,
                fait.dossierId(),
                null,
                maintenant,
                auteur,
                fait.action(),
                fait.objet(),
                fait.details()));
    }
}
