package fr.cepage.domain.commun;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** Identifiers that grow from one to the next, as {@link Identifiants} promises: what is made later comes later. */
public final class IdentifiantsDeTest {
    private static final int BITS_APRES_L_INSTANT = 16;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANTE = 0x8000_0000_0000_0000L;
    private static final long SANS_VARIANTE = 0x3FFF_FFFF_FFFF_FFFFL;
    private static final AtomicLong INSTANT = new AtomicLong(System.currentTimeMillis());

    private IdentifiantsDeTest() {}

    public static UUID nouveau() {
        return new UUID(
                INSTANT.incrementAndGet() << BITS_APRES_L_INSTANT | VERSION_7,
                ThreadLocalRandom.current().nextLong() & SANS_VARIANTE | VARIANTE);
    }
}
