package fr.cepage.application.document;

import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.document.TypeDocument;
import fr.cepage.domain.dossier.Dossiers;
import org.jspecify.annotations.Nullable;

/** What is typed for documents, for tests. */
public final class SaisiesDocument {
    private SaisiesDocument() {}

    public static SaisieDocument uneSynthese(TypeDocument type, DispositifCep cep) {
        return saisie(type.name(), cep.id().toString());
    }

    public static SaisieDocument saisie(@Nullable String type, @Nullable String dispositif) {
        return new SaisieDocument(type, dispositif, SaisieFicheLiaison.VIDE);
    }

    public static SaisieDocument uneFiche() {
        return uneFiche(uneLiaison());
    }

    public static SaisieDocument uneFiche(SaisieFicheLiaison liaison) {
        return new SaisieDocument(TypeDocument.FICHE_LIAISON.name(), null, liaison);
    }

    public static SaisieFicheLiaison uneLiaison() {
        return new SaisieFicheLiaison(
                "Changer de métier",
                "Les trois niveaux du CEP",
                "Continuer avec un conseiller",
                Dossiers.AUJOURDHUI.minusDays(1),
                "Cap emploi 13",
                "Accueil : 04 00 00 00 00",
                Dossiers.AUJOURDHUI);
    }
}
