package fr.cepage.bootstrap;

import fr.cepage.domain.droits.UtilisateurId;
import java.util.LinkedHashMap;
import java.util.Map;

/** The people lately seen by this JVM, as they were; the one not seen for longest makes room. */
class DerniersVus {

    private final Map<UtilisateurId, Apparition> vus;

    DerniersVus(int maximum) {
        vus = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<UtilisateurId, Apparition> plusAncien) {
                return size() > maximum;
            }
        };
    }

    synchronized boolean contient(Apparition apparition) {
        return apparition.equals(vus.get(apparition.presence().id()));
    }

    synchronized void noter(Apparition apparition) {
        vus.put(apparition.presence().id(), apparition);
    }
}
