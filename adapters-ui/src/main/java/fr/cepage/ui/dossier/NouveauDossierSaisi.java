package fr.cepage.ui.dossier;

import com.vaadin.flow.router.QueryParameters;
import fr.cepage.application.dossier.RechercheTexte;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was looked for in vain, as the beginning of a new dossier: the name first, the given name last. */
record NouveauDossierSaisi(
        String nom, String prenom, @Nullable LocalDate dateNaissance) {

    private static final String TEXTE = "texte";

    static QueryParameters adresse(String texte) {
        return QueryParameters.simple(Map.of(TEXTE, texte));
    }

    static NouveauDossierSaisi lire(QueryParameters adresse) {
        String texte = adresse.getSingleParameter(TEXTE).orElse("");
        RechercheTexte lu = RechercheTexte.lire(texte);
        String noms = lu.mots().isEmpty() ? "" : RechercheTexte.sansDate(texte);
        int dernier = noms.lastIndexOf(' ');
        return new NouveauDossierSaisi(
                dernier < 0 ? noms : noms.substring(0, dernier).strip(),
                noms.substring(dernier < 0 ? noms.length() : dernier + 1),
                lu.dateNaissance());
    }
}
