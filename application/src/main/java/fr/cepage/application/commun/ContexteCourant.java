package fr.cepage.application.commun;

import fr.cepage.application.droits.Acteur;
import fr.cepage.application.droits.ActeurCourant;
import fr.cepage.domain.commun.Horloge;
import fr.cepage.domain.structure.Structure;
import fr.cepage.domain.structure.StructureRepository;

/** Finds the actor's structure and its today. */
@Collaborator
public class ContexteCourant {

    private final ActeurCourant acteurCourant;
    private final StructureRepository structures;
    private final Horloge horloge;

    public ContexteCourant(ActeurCourant acteurCourant, StructureRepository structures, Horloge horloge) {
        this.acteurCourant = acteurCourant;
        this.structures = structures;
        this.horloge = horloge;
    }

    public Contexte lire() {
        Acteur acteur = acteurCourant.acteur();
        Structure structure = structures.findByCode(acteur.structure()).orElseThrow(StructureInconnue::new);
        return new Contexte(acteur, structure, horloge.maintenant(), horloge.aujourdhui(structure.fuseau()));
    }
}
