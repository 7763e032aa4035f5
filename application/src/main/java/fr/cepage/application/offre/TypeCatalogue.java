package fr.cepage.application.offre;

/** What the catalogue shows, and by which letter (OFF-02). */
public enum TypeCatalogue {
    OFFRE("O"),
    DISPOSITIF("d");

    private final String marque;

    TypeCatalogue(String marque) {
        this.marque = marque;
    }

    public String marque() {
        return marque;
    }
}
