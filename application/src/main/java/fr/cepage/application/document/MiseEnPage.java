package fr.cepage.application.document;

/** Sets a document. Takes long: no transaction is open meanwhile. Fetches nothing from anywhere. */
public interface MiseEnPage {

    /** As it is handed over: PDF/UA-1, A4. */
    byte[] pdf(ContenuDocument contenu);

    /** The same as a page of HTML that stands alone, for a preview. */
    String html(ContenuDocument contenu);
}
