package fr.cepage.ui.projet;

import fr.cepage.application.brouillon.Noeud.Membres;
import fr.cepage.application.projet.PlanVue;
import fr.cepage.domain.projet.EtapeId;
import fr.cepage.domain.projet.EtatFinancement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which steps a refused funding puts in question, by what is stored and what was typed since (SYN-07). */
final class Reajustements {

    private Set<String> enregistres = Set.of();
    private Membres depart = Membres.VIDE;

    void apprendre(PlanVue vue, Membres tape) {
        enregistres = vue.aReajuster().stream().map(EtapeId::toString).collect(Collectors.toSet());
        depart = tape;
    }

    /** A new refusal does; one that was there does until the step is no longer what it was, or something is done instead. */
    boolean touche(Membres plan, Membres etape) {
        String id = Valeurs.texte(etape, "id");
        int refus = refus(plan, id).size();
        if (refus == 0 || refus > refus(depart, id).size()) {
            return refus > 0;
        }
        return enregistres.contains(id) && depart.elements("etapes").contains(etape);
    }

    /** The ranks of the fundings of that step that were refused and to which nobody has found an alternative. */
    static List<Integer> refus(Membres plan, String etape) {
        List<Membres> financements = plan.elements("financements");
        return IntStream.range(0, financements.size())
                .filter(rang -> {
                    Membres financement = financements.get(rang);
                    return etape.equals(financement.texte("etape"))
                            && EtatFinancement.REFUSE.name().equals(financement.texte("etat"))
                            && financement.texte("suite") == null;
                })
                .boxed()
                .toList();
    }
}
