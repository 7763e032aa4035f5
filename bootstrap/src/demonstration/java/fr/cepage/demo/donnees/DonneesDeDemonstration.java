package fr.cepage.demo.donnees;

import fr.cepage.domain.commun.Horloge;
import fr.cepage.domain.commun.Identifiants;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.dossier.FicheDossier;
import fr.cepage.domain.dossier.Justification;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.droits.UtilisateurRepository;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.OffreRepository;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.structure.Structure;
import fr.cepage.domain.structure.StructureRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionOperations;

/** Writes the four structures and their invented young people once; later starts find them there. */
@Import({Ecritures.class, LiaisonsInventees.class, PlansInventes.class, ProjetsInventes.class, SuiviInvente.class})
public final class DonneesDeDemonstration implements ApplicationRunner {

    private final StructureRepository structures;
    private final UtilisateurRepository utilisateurs;
    private final DossierRepository dossiers;
    private final Ecritures ecritures;
    private final SuiviInvente suivi;
    private final LiaisonsInventees liaisons;
    private final ProjetsInventes projets;
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
            ProjetsInventes projets,
            OffreRepository offres,
            Identifiants identifiants,
            Horloge horloge,
            TransactionOperations transactions) {
        this.structures = structures;
        this.utilisateurs = utilisateurs;
        this.dossiers = dossiers;
        this.ecritures = ecritures;
        this.suivi = suivi;
        this.liaisons = liaisons;
        this.projets = projets;
        this.catalogue = new Catalogue(offres, identifiants, horloge);
        this.identifiants = identifiants;
        this.horloge = horloge;
        this.transactions = transactions;
    }

    /** The four, which the realm has to know too. */
    public static List<Structure> structures() {
        return Effectif.tous().stream().map(Effectif::structure).toList();
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
        UtilisateurId premier = effectif.personnes().getFirst().id();
        if (!utilisateurs.findAllById(Set.of(premier), structure.code()).isEmpty()) {
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
                new Hasard("liaisons " + code),
                new Hasard("projets " + code));
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
            Hasard liaisons,
            Hasard projets) {}

    private void unJeune(Effectif effectif, Inventions inventions, Etape etape) {
        UtilisateurId auteur = effectif.personnes().getFirst().id();
        Dossier esquisse = esquisser(
                Jeunes.inventer(
                        inventions.hasard(),
                        effectif,
                        inventions.aujourdhui(),
                        etape,
                        referent(inventions.hasard(), effectif)),
                effectif.structure(),
                inventions.aujourdhui());
        List<DispositifCep> ceps = inventions.parcours().de(esquisse, etape);
        Dossier dossier = ouvrir(esquisse, ceps, etape != Etape.NON_JUSTIFIE, effectif, inventions.aujourdhui());
        ceps.forEach(cep -> ecritures.enregistrer(cep, effectif.structure(), auteur));
        inventions
                .paceas()
                .pour(dossier, etape, ceps)
                .ifPresent(pacea -> ecritures.enregistrer(pacea, effectif.structure(), auteur));
        suivre(dossier, ceps, effectif, inventions);
    }

    private void suivre(Dossier dossier, List<DispositifCep> ceps, Effectif effectif, Inventions inventions) {
        PeriodeDeSuivi periode =
                PeriodeDeSuivi.de(dossier.fiche().identite().dateNaissance(), ceps, inventions.aujourdhui());
        inventions
                .rencontres()
                .de(dossier, ceps, periode)
                .forEach(rencontre -> rencontrer(rencontre, dossier, effectif.structure(), inventions.propositions()));
        ceps.forEach(cep -> projets.pour(cep, effectif, inventions.aujourdhui(), inventions.projets()));
        if (periode.dure()) {
            suivi.pour(dossier, effectif, inventions.aujourdhui(), inventions.agenda());
            liaisons.pour(dossier, effectif, inventions.aujourdhui(), inventions.liaisons());
        }
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
        Dossier esquisse = esquisser(Jeunes.zoe(effectif, conseillere), structure, inventions.aujourdhui());
        DispositifCep cep = inventions.parcours().planifie(esquisse, 10);
        Dossier dossier = ouvrir(esquisse, List.of(cep), true, effectif, inventions.aujourdhui());
        ecritures.enregistrer(cep, structure, conseillere);
        ecritures.enregistrer(inventions.paceas().amene(cep), structure, conseillere);
        ecritures.enregistrer(inventions.rencontres().enCours(dossier), structure);
        projets.pour(cep, effectif, inventions.aujourdhui(), inventions.projets());
        suivi.attendu(dossier, effectif, inventions.aujourdhui(), inventions.agenda());
    }

    private static @Nullable UtilisateurId referent(Hasard hasard, Effectif effectif) {
        return hasard.unSur(10) ? null : hasard.parmi(effectif.personnes()).id();
    }

    /** Not stored yet: its CEP say since when there is a dossier. */
    private Dossier esquisser(FicheDossier fiche, Structure structure, LocalDate aujourdhui) {
        return Dossier.creer(
                new DossierId(identifiants.nouveau()),
                structure.code(),
                dossiers.nextNumero(structure.code()),
                fiche,
                aujourdhui);
    }

    private Dossier ouvrir(
            Dossier esquisse, List<DispositifCep> ceps, boolean justifie, Effectif effectif, LocalDate aujourdhui) {
        Structure structure = effectif.structure();
        UtilisateurId auteur = effectif.personnes().getFirst().id();
        LocalDate jour = PeriodeDeSuivi.de(esquisse.fiche().identite().dateNaissance(), ceps, aujourdhui)
                .du();
        Dossier ouvert = dossiers.save(new Dossier(
                esquisse.id(),
                esquisse.structure(),
                esquisse.numero(),
                Jeunes.apres(ceps, esquisse.fiche()),
                null,
                esquisse.version()));
        ecritures.noter(esquisse, structure, auteur, jour);
        if (!justifie) {
            return ouvert;
        }
        ouvert.justifier(new Justification(new CodeValeur("CARTE_IDENTITE"), jour), aujourdhui);
        Dossier dossier = dossiers.save(ouvert);
        ecritures.noter(ouvert, structure, auteur, jour);
        return dossier;
    }
}
