package fr.cepage.demo.donnees;

import fr.cepage.domain.commun.Identifiants;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.liaison.ContenuLiaison;
import fr.cepage.domain.liaison.LiaisonRecue;
import fr.cepage.domain.liaison.LiaisonRecueId;
import fr.cepage.domain.liaison.LiaisonRecueRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Invents what other operators handed on for a few young people, one of them recorded by mistake now and then. */
@Component
final class LiaisonsInventees {

    private static final List<String> OPERATEURS = List.of("Cap emploi", "Apec", "France Travail", "CIBC");
    private static final List<String> RESUMES = List.of(
            "Premier entretien mené ; veut préciser un projet de formation.",
            "Cherche un métier compatible avec un handicap reconnu.",
            "Orienté vers la mission locale : moins de 26 ans, sans qualification.");
    private static final LocalTime HEURE = LocalTime.of(10, 30);

    private final LiaisonRecueRepository liaisons;
    private final Ecritures ecritures;
    private final Identifiants identifiants;

    LiaisonsInventees(LiaisonRecueRepository liaisons, Ecritures ecritures, Identifiants identifiants) {
        this.liaisons = liaisons;
        this.ecritures = ecritures;
        this.identifiants = identifiants;
    }

    /** In one dossier of fifteen. */
    void pour(Dossier dossier, Effectif effectif, LocalDate aujourdhui, Hasard hasard) {
        if (hasard.unSur(15)) {
            recevoir(dossier, effectif, hasard.ilYA(aujourdhui, 5, 300), hasard);
        }
    }

    private void recevoir(Dossier dossier, Effectif effectif, LocalDate jour, Hasard hasard) {
        UtilisateurId auteur = effectif.personnes().getFirst().id();
        ContenuLiaison contenu =
                new ContenuLiaison(hasard.parmi(OPERATEURS), jour, hasard.unSur(4) ? null : hasard.parmi(RESUMES));
        LiaisonRecue recue =
                LiaisonRecue.enregistrer(new LiaisonRecueId(identifiants.nouveau()), dossier, contenu, auteur);
        LiaisonRecue liaison = liaisons.save(recue);
        ecritures.noter(recue, effectif.structure(), auteur, jour);
        if (hasard.unSur(4)) {
            Instant lendemain = jour.plusDays(1)
                    .atTime(HEURE)
                    .atZone(effectif.structure().fuseau())
                    .toInstant();
            liaison.annuler("Fiche d'une autre personne", auteur, lendemain);
            liaisons.save(liaison);
            ecritures.noter(liaison, effectif.structure(), auteur, jour.plusDays(1));
        }
    }
}
