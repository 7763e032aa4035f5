package fr.cepage.bootstrap;

import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateurId;
import java.util.LinkedHashMap;
import java.util.Map;

/** The people lately seen by this JVM, as they were; the one not seen for longest makes room. */
class DerniersVus {

    private final Map<UtilisateurId, Utilisateur> vus;

    DerniersVus(int maximum) {
        vus = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<UtilisateurId, Utilisateur> plusAncien) {
                return size() > maximum;
            }
        };
    }

    synchronized boolean contient(Utilisateur utilisateur) {
        return utilisateur.equals(vus.get(utilisateur.id()));
    }

    synchronized void noter(Utilisateur utilisateur) {
        vus.put(utilisateur.id(), utilisateur);
    }
}
