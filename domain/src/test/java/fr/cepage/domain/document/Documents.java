package fr.cepage.domain.document;

import static fr.cepage.domain.dossier.Dossiers.CLAIRE;

import fr.cepage.domain.commun.IdentifiantsDeTest;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Documents named by their situation, for tests. */
public final class Documents {
    /** Ten in the morning of the fixtures' « today » in Paris. */
    public static final Instant INSTANT = Instant.parse("2026-06-15T08:00:00Z");

    private Documents() {}

    /** Never stored. */
    public static Document uneSynthese(TypeDocument type, int numero, DispositifCep cep, Dossier dossier) {
        return uneSynthese(type, numero, INSTANT, cep, dossier);
    }

    public static Document uneSynthese(
            TypeDocument type, int numero, Instant instant, DispositifCep cep, Dossier dossier) {
        return Document.produit(unId(), dossier, type, cep.id(), uneProduction(numero, instant));
    }

    /** Never stored. */
    public static Document uneFicheLiaison(int numero, Dossier dossier) {
        return Document.produit(unId(), dossier, TypeDocument.FICHE_LIAISON, null, uneProduction(numero, INSTANT));
    }

    /** Handed over on the day it was produced. */
    public static Document uneSyntheseRemise(TypeDocument type, int numero, DispositifCep cep, Dossier dossier) {
        return remise(uneSynthese(type, numero, cep, dossier));
    }

    public static Document uneFicheLiaisonRemise(int numero, Dossier dossier) {
        return remise(uneFicheLiaison(numero, dossier));
    }

    private static Document remise(Document document) {
        LocalDate jour = LocalDate.ofInstant(INSTANT, ZoneOffset.UTC);
        document.remettre(jour, jour, jour);
        return document;
    }

    /** What that one holds in tests. */
    public static byte[] unContenu(int numero) {
        return ("%PDF-1.7 " + numero + " \u0000é").getBytes(StandardCharsets.UTF_8);
    }

    private static Production uneProduction(int numero, Instant instant) {
        byte[] contenu = unContenu(numero);
        return new Production(numero, instant, CLAIRE, Empreinte.de(contenu), contenu.length);
    }

    private static DocumentId unId() {
        return new DocumentId(IdentifiantsDeTest.nouveau());
    }
}
