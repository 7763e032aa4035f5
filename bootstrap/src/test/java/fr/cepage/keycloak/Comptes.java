package fr.cepage.keycloak;

/** The {@code sub} of the accounts of the demonstration, fixed in its realm file. */
public final class Comptes {

    public static final String CLAIRE = "6f1f2a52-5c3e-4d0b-9a41-0c1f6a6e0001";
    public static final String KARIM = "6f1f2a52-5c3e-4d0b-9a41-0c1f6a6e0002";
    public static final String ROSE = "6f1f2a52-5c3e-4d0b-9a41-0c1f6a6e0003";
    public static final String DENIS = "6f1f2a52-5c3e-4d0b-9a41-0c1f6a6e0004";

    private Comptes() {}
}
