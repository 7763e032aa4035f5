package fr.cepage.demo;

/** Why the demonstration cannot start, in one sentence for whoever typed the command. */
class RefusDeDemarrer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusDeDemarrer(String phrase) {
        super(phrase, null, false, false);
    }
}
