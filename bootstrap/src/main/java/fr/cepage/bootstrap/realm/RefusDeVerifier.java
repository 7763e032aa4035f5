package fr.cepage.bootstrap.realm;

/** Why a command on the realm cannot be carried out, in one sentence for whoever typed it. */
final class RefusDeVerifier extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusDeVerifier(String cle, Object... valeurs) {
        super(Phrases.de(cle, valeurs), null, false, false);
    }
}
