package fr.cepage.domain.document;

import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import java.util.ConcurrentModificationException;

class DocumentsEnMemoireTest extends DocumentRepositoryContract {
    @Override
    protected DocumentRepository depot() {
        return new DocumentsEnMemoire();
    }

    @Override
    protected Dossier enregistrer(Dossier dossier) {
        return dossier;
    }

    @Override
    protected DispositifCep enregistrer(DispositifCep cep) {
        return cep;
    }

    @Override
    protected Class<? extends Throwable> perime() {
        return ConcurrentModificationException.class;
    }
}
