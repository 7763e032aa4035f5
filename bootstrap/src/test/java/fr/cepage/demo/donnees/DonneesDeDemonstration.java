package fr.cepage.demo.donnees;

import fr.cepage.domain.commun.Horloge;
import fr.cepage.domain.commun.Identifiants;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierDomainEvent.DossierCree;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.dossier.FicheDossier;
import fr.cepage.domain.dossier.Justification;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.droits.UtilisateurRepository;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.offre.HistoriqueOffreRepository;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.OffreRepository;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.structure.Structure;
import fr.cepage.domain.structure.StructureRepository;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionOperations;

/** Writes the four structures and their invented young people once; later starts find them there. */
@Import({Ecritures.class, LiaisonsInventees.class, SuiviInvente.class})
public final class DonneesDeDemonstration implements ApplicationRunner {

    private static final int JOURS_DE_SUIVI = 420;

    private final StructureRepository structures;
    private final UtilisateurRepository utilisateurs;
    private final DossierRepository dossiers;
    private final Ecritures ecritures;
    private final SuiviInvente suivi;
    private final LiaisonsInventees liaisons;
    private final Catalogue catalogue;
    private final Identifiants identifiants;
    private final Horloge horloge;
    private final TransactionOperations transactions;

    public DonneesDeDemonstration(
            StructureRepository structures,
            UtilisateurRepository utilisateurs,
            DossierRepository dossiers,
            Ecritures ecritures,
            SuiviInvente suivi,
            LiaisonsInventees liaisons,
            OffreRepository offres,
            HistoriqueOffreRepository historiqueOffres,
            Identifiants identifiants,
            Horloge horloge,
            TransactionOperations transactions) {
        this.structures = structures;
        this.utilisateurs = utilisateurs;
        this.dossiers = dossiers;
        this.ecritures = ecritures;
        this.suivi = suivi;
        this.liaisons = liaisons;
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
        if (utilisateurs
                .findById(effectif.personnes().getFirst().id(), structure.code())
                .isPresent()) {
            return;
        }
        if (structures.findByCode(structure.code()).isEmpty()) {
            structures.save(structure);
        }
        effectif.personnes().forEach(utilisateurs::save);
        LocalDate aujourdhui = horloge.aujourdhui(structure.fuseau());
        Inventions inventions = inventions(effectif, aujourdhui, catalogue.remplir(effectif, aujourdhui));
        zoe(effectif, inventions);
        List<Etape> etapes = Etape.repartition();
        for (int rang = 1; rang < effectif.jeunes(); rang++) {
            unJeune(effectif, inventions, etapes.get(rang % etapes.size()));
        }
    }

    private Inventions inventions(Effectif effectif, LocalDate aujourdhui, List<Offre> offres) {
        String code = effectif.structure().code().valeur();
        Hasard hasard = new Hasard(code);
        return new Inventions(
                hasard,
                aujourdhui,
                new Parcours(hasard, aujourdhui, identifiants::nouveau),
                new PaceasInventes(new Hasard("pacea " + code), aujourdhui, identifiants::nouveau),
                new Rencontres(
                        new Hasard("rencontres " + code), aujourdhui, effectif.personnes(), identifiants::nouveau),
                new PropositionsInventees(new Hasard("propositions " + code), offres, identifiants),
                new Hasard("agenda " + code),
                new Hasard("liaisons " + code));
    }

    /** What is invented for one structure, each part by draws of its own: one more in one part changes no other. */
    private record Inventions(
            Hasard hasard,
            LocalDate aujourdhui,
            Parcours parcours,
            PaceasInventes paceas,
            Rencontres rencontres,
            PropositionsInventees propositions,
            Hasard agenda,
            Hasard liaisons) {}

    private void unJeune(Effectif effectif, Inventions inventions, Etape etape) {
        Structure structure = effectif.structure();
        UtilisateurId auteur = effectif.personnes().getFirst().id();
        FicheDossier fiche = Jeunes.inventer(
                inventions.hasard(), effectif, inventions.aujourdhui(), etape, referent(inventions.hasard(), effectif));
        Dossier dossier = ouvrir(fiche, structure, inventions.aujourdhui(), etape != Etape.NON_JUSTIFIE, auteur);
        List<DispositifCep> ceps = inventions.parcours().de(dossier, etape);
        ceps.forEach(cep -> ecritures.enregistrer(cep, structure, auteur));
        inventions
                .paceas()
                .pour(dossier, etape, ceps)
                .ifPresent(pacea -> ecritures.enregistrer(pacea, ceps.getFirst(), structure, auteur));
        inventions
                .rencontres()
                .de(dossier, !ceps.isEmpty())
                .forEach(rencontre -> rencontrer(rencontre, dossier, structure, inventions.propositions()));
        suivi.pour(dossier, effectif, inventions.aujourdhui(), inventions.agenda());
        liaisons.pour(dossier, effectif, inventions.aujourdhui(), inventions.liaisons());
    }

    private void rencontrer(
            Evenement rencontre, Dossier dossier, Structure structure, PropositionsInventees propositions) {
        ecritures.enregistrer(rencontre, structure);
        propositions
                .pendant(rencontre, dossier)
                .ifPresent(proposition -> ecritures.enregistrer(proposition, propositions.suite(), structure));
    }

    private void zoe(Effectif effectif, Inventions inventions) {
        Structure structure = effectif.structure();
        UtilisateurId conseillere = effectif.personnes().getFirst().id();
        Dossier dossier =
                ouvrir(Jeunes.zoe(effectif, conseillere), structure, inventions.aujourdhui(), true, conseillere);
        DispositifCep cep = inventions.parcours().planifie(dossier, 10);
        ecritures.enregistrer(cep, structure, conseillere);
        ecritures.enregistrer(inventions.paceas().amene(cep), cep, structure, conseillere);
        ecritures.enregistrer(inventions.rencontres().enCours(dossier), structure);
        suivi.attendu(dossier, effectif, inventions.aujourdhui(), inventions.agenda());
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
        ecritures.noter(
                new DossierCree(enregistre.id(), enregistre.numero()),
                structure,
                auteur,
                aujourdhui.minusDays(JOURS_DE_SUIVI));
        return enregistre;
    }
}
