package fr.cepage.persistence.proposition;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.dossier.CriteresDossiers;
import fr.cepage.application.dossier.DossierQueries;
import fr.cepage.application.dossier.LigneDossier;
import fr.cepage.application.dossier.RechercheTexte;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.evenement.EvenementRepository;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.liaison.LiaisonRecue;
import fr.cepage.domain.liaison.LiaisonRecueRepository;
import fr.cepage.domain.liaison.Liaisons;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.domain.offre.OffreRepository;
import fr.cepage.domain.offre.Offres;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.domain.proposition.Proposition;
import fr.cepage.domain.proposition.Proposition.OffreProposee;
import fr.cepage.domain.proposition.PropositionRepository;
import fr.cepage.domain.proposition.Propositions;
import fr.cepage.persistence.BaseDeTest;
import fr.cepage.persistence.JeuDEssai;
import fr.cepage.persistence.TestPersistance;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** The level of a dossier is the same wherever it is read, on thousands of dossiers in every situation. */
@TestPersistance
@Tag("NIV-01")
@Tag("NIV-02")
@Tag("NIV-03")
class NiveauCepTest {
    private static final int NOMBRE = 2_000;
    private static final int PAR_TRANSACTION = 50;
    private static final long GRAINE = 20260615;

    @Autowired
    private DossierQueries queries;

    @Autowired
    private DossierRepository dossiers;

    @Autowired
    private DispositifCepRepository ceps;

    @Autowired
    private EvenementRepository evenements;

    @Autowired
    private OffreRepository offres;

    @Autowired
    private PropositionRepository propositions;

    @Autowired
    private LiaisonRecueRepository liaisons;

    @Autowired
    private PlatformTransactionManager transactions;

    private final Random hasard = new Random(GRAINE);
    private final Map<DossierId, Integer> attendus = new HashMap<>();
    private JeuDEssai jeu;
    private OffreId offre;

    @BeforeEach
    void remplir() {
        BaseDeTest.vider();
        BaseDeTest.agirPour(MARSEILLE);
        jeu = new JeuDEssai(dossiers, ceps, transactions);
        offre = jeu.en(() -> offres.save(Offres.uneOffreCep())).id();
        for (int i = 0; i < NOMBRE / PAR_TRANSACTION; i++) {
            jeu.en(() -> IntStream.range(0, PAR_TRANSACTION)
                    .mapToObj(rang -> unDossierAuHasard())
                    .toList());
        }
    }

    @Test
    void la_liste_ses_filtres_la_fiche_et_le_domaine_disent_le_meme_niveau() {
        Map<DossierId, Integer> liste = niveaux(null);
        Map<DossierId, Integer> filtres = new HashMap<>();
        for (int niveau = 0; niveau <= 3; niveau++) {
            Map<DossierId, Integer> trouves = niveaux(niveau);
            assertThat(trouves.values()).isNotEmpty().containsOnly(niveau);
            filtres.putAll(trouves);
        }
        assertThat(liste).hasSize(NOMBRE).isEqualTo(attendus).isEqualTo(filtres);
        assertThat(selonLesFiches()).isEqualTo(attendus);
    }

    private Dossier unDossierAuHasard() {
        Dossier dossier = dossiers.save(Dossiers.unDossierJustifie());
        attendus.put(dossier.id(), 0);
        EvenementId evenement = evenements
                .save(Evenements.unEvenementClosDu(AUJOURDHUI, dossier))
                .id();
        for (int i = hasard.nextInt(3); i > 0; i--) {
            EtatProposition[] etats = EtatProposition.values();
            Proposition proposition = propositions.save(Propositions.uneProposition(
                    dossier,
                    new OffreProposee(offre, hasard.nextBoolean() ? Offre.MESURE_CEP : null),
                    evenement,
                    AUJOURDHUI.plusDays(hasard.nextInt(4) - 2),
                    etats[hasard.nextInt(etats.length)]));
            if (proposition.donneLeNiveau1() && !proposition.date().isAfter(AUJOURDHUI)) {
                attendus.put(dossier.id(), 1);
            }
        }
        for (int i = hasard.nextInt(3); i > 1; i--) {
            LiaisonRecue liaison = Liaisons.uneLiaisonDu(AUJOURDHUI.plusDays(hasard.nextInt(4) - 2), dossier);
            LiaisonRecue recue = liaisons.save(hasard.nextBoolean() ? liaison : Liaisons.annulee(liaison));
            if (recue.donneLeNiveau1() && !recue.contenu().date().isAfter(AUJOURDHUI)) {
                attendus.put(dossier.id(), 1);
            }
        }
        DispositifCep cep = unCepAuHasard(dossier);
        if (cep != null && ceps.save(cep).enCours()) {
            attendus.put(dossier.id(), cep.phaseCourante(AUJOURDHUI).niveau());
        }
        return dossier;
    }

    private @Nullable DispositifCep unCepAuHasard(Dossier dossier) {
        LocalDate entree = AUJOURDHUI.minusDays(30);
        LocalDate autour = AUJOURDHUI.plusDays(hasard.nextInt(5) - 2);
        return switch (hasard.nextInt(8)) {
            case 0 -> Ceps.unCepEnPhase2Depuis(entree, dossier);
            case 1, 2 -> Ceps.unCepEnPhase3Depuis(entree, autour, dossier);
            case 3 -> Ceps.unCepEntreDirectementEnPhase3(entree, dossier);
            case 4 -> Ceps.unCepClos(entree, AUJOURDHUI, dossier);
            default -> null;
        };
    }

    private Map<DossierId, Integer> niveaux(@Nullable Integer niveau) {
        CriteresDossiers criteres = new CriteresDossiers(RechercheTexte.lire(null), null, null, niveau);
        Map<DossierId, Integer> trouves = new HashMap<>();
        Curseur apres = null;
        do {
            Curseur depuis = apres;
            Page<LigneDossier> page = jeu.en(() ->
                    queries.rechercher(MARSEILLE, criteres, AUJOURDHUI, new PageVoulue(depuis, PageVoulue.LIMITE_MAX)));
            page.elements().forEach(ligne -> trouves.put(ligne.id(), ligne.niveauCep()));
            apres = page.suivant();
        } while (apres != null);
        return trouves;
    }

    private Map<DossierId, Integer> selonLesFiches() {
        return jeu.en(() -> attendus.keySet().stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> queries.find(id, MARSEILLE, AUJOURDHUI)
                                .orElseThrow()
                                .niveauCep())));
    }
}
