package fr.cepage.bootstrap.document;

import static fr.cepage.bootstrap.document.Phrases.phrase;

import fr.cepage.application.commun.Messages;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.application.document.ContenuDocument;
import fr.cepage.application.dossier.DossierVue.IdentiteVue;
import fr.cepage.application.evenement.EvenementVue;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What templates can name, in the words that the person reads; described in docs/modeles.md. */
final class DonneesDocument {

    private final ContenuDocument contenu;
    private final Francais francais;
    private final UnaryOperator<String> signes;

    /** @param signes what becomes of a text before it is set */
    DonneesDocument(ContenuDocument contenu, Francais francais, UnaryOperator<String> signes) {
        this.contenu = contenu;
        this.francais = francais;
        this.signes = signes;
    }

    /** The whole, by the names of docs/modeles.md. */
    Map<String, @Nullable Object> toutes() {
        Map<String, @Nullable Object> donnees = new LinkedHashMap<>(lequel());
        donnees.putAll(new DonneesProjet(contenu.projet(), signes).toutes());
        donnees.putAll(new DonneesPlan(contenu, francais, signes).toutes());
        donnees.putAll(new DonneesFinancement(contenu, francais, signes).toutes());
        donnees.put(
                "entretiens", contenu.entretiens().stream().map(this::entretien).toList());
        donnees.put("actes", contenu.actes().stream().map(signes).toList());
        donnees.put("liaison", contenu.liaison() == null ? null : Arbre.de(contenu.liaison(), signes));
        donnees.put("prochainRendezVous", contenu.prochainRendezVous());
        donnees.put("frise", contenu.cep() == null ? null : FriseImprimee.de(contenu.cep(), contenu.jour(), francais));
        return donnees;
    }

    private Map<String, @Nullable Object> lequel() {
        String titre = Messages.texte(contenu.type(), Locale.FRENCH);
        Map<String, @Nullable Object> donnees = new LinkedHashMap<>();
        donnees.put("fr", francais);
        donnees.put("apercu", contenu.apercu());
        donnees.put("numero", contenu.numero());
        donnees.put("jour", contenu.jour());
        donnees.put("titre", titre);
        donnees.put("sujet", signes.apply(phrase("titre.de", titre, personne())));
        donnees.put("structure", Map.of("nom", signes.apply(contenu.structure().nom())));
        donnees.put("personne", signes.apply(personne()));
        donnees.put("conseiller", signes(conseiller()));
        return donnees;
    }

    private String personne() {
        IdentiteVue identite = contenu.dossier().identite();
        return identite.prenom() + " " + Objects.requireNonNullElse(identite.nomUsage(), identite.nomNaissance());
    }

    /** The référent of the CEP, else the dossier's. */
    private @Nullable String conseiller() {
        PersonneVue referent =
                contenu.cep() == null ? null : contenu.cep().renseignements().referent();
        PersonneVue autre = contenu.dossier().referent();
        return referent != null ? referent.nom() : autre == null ? null : autre.nom();
    }

    private Map<String, @Nullable Object> entretien(EvenementVue evenement) {
        Map<String, @Nullable Object> donnees = new LinkedHashMap<>();
        donnees.put("date", evenement.date());
        donnees.put(
                "sujet",
                signes.apply(
                        evenement.contextes().stream().map(ValeurVue::libelle).collect(Collectors.joining(", "))));
        donnees.put("commentaire", signes(evenement.commentaire()));
        return donnees;
    }

    private @Nullable String signes(@Nullable String texte) {
        return texte == null ? null : signes.apply(texte);
    }
}
