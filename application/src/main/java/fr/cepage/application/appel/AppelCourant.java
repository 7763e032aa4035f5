package fr.cepage.application.appel;

import fr.cepage.application.commun.Collaborator;
import fr.cepage.domain.commun.Horloge;
import fr.cepage.domain.structure.Structure;
import fr.cepage.domain.structure.StructureRepository;

/** Finds the actor's structure and its today. */
@Collaborator
public class AppelCourant {

    private final ActeurCourant acteurCourant;
    private final StructureRepository structures;
    private final Horloge horloge;

    public AppelCourant(ActeurCourant acteurCourant, StructureRepository structures, Horloge horloge) {
        this.acteurCourant = acteurCourant;
        this.structures = structures;
        this.horloge = horloge;
    }

    public Appel appel() {
        Acteur acteur = acteurCourant.acteur();
        Structure structure = structures.findByCode(acteur.structure()).orElseThrow(StructureInconnue::new);
        return new Appel(acteur, structure, horloge.maintenant(), horloge.aujourdhui(structure.fuseau()));
    }
}
