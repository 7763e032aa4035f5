package fr.cepage.demo;

import fr.cepage.bootstrap.realm.RealmCepage;
import fr.cepage.demo.donnees.DonneesDeDemonstration;
import fr.cepage.domain.structure.Structure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;

/** The realm of {@code ./cepage run} and of the tests: accounts and clients whose password or secret is their name. */
public final class RealmDeDemonstration {

    private RealmDeDemonstration() {}

    public static RealmCepage complet() {
        return de(DonneesDeDemonstration.structures());
    }

    public static RealmCepage de(Collection<Structure> structures) {
        try (InputStream supplement = RealmDeDemonstration.class.getResourceAsStream("/keycloak/demonstration.json")) {
            return RealmCepage.avec(supplement, structures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
