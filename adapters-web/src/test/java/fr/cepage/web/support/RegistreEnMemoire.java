package fr.cepage.web.support;

import fr.cepage.application.idempotence.CleIdempotence;
import fr.cepage.application.idempotence.RegistreIdempotence;
import fr.cepage.application.idempotence.ReponseMemorisee;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Remembers answers as the database does, failures apart. */
public final class RegistreEnMemoire implements RegistreIdempotence {

    private static final int PREMIERE_PANNE = 500;

    private final Map<String, CleIdempotence> cles = new HashMap<>();
    private final Map<String, ReponseMemorisee> reponses = new HashMap<>();
    private final Set<String> enCours = new HashSet<>();

    @Override
    public ReponseMemorisee executer(CleIdempotence cle, Supplier<ReponseMemorisee> travail) {
        String place = cle.structure() + "/" + cle.appelant() + "/" + cle.cle();
        if (enCours.contains(cle.cle())) {
            throw new PremiereRequeteEnCours();
        }
        if (reponses.containsKey(place) && !cles.get(place).equals(cle)) {
            throw new CleReutilisee();
        }
        ReponseMemorisee reponse = reponses.containsKey(place) ? reponses.get(place) : travail.get();
        if (reponse.statut() < PREMIERE_PANNE) {
            cles.put(place, cle);
            reponses.put(place, reponse);
        }
        return reponse;
    }

    /** A request with that key runs elsewhere. */
    public void occuper(String cle) {
        enCours.add(cle);
    }

    void vider() {
        cles.clear();
        reponses.clear();
        enCours.clear();
    }
}
