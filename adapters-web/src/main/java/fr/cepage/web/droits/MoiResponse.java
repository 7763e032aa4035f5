package fr.cepage.web.droits;

import fr.cepage.application.appel.Acteur;
import fr.cepage.application.droits.MoiVue;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.structure.Structure;
import fr.cepage.web.commun.Ressource;
import java.util.List;

/**
 * The caller.
 *
 * @param droits what they may do, in the order of the tree of rights
 */
record MoiResponse(String sub, String nom, MaStructureResponse structure, List<Droit> droits) implements Ressource {

    static MoiResponse de(MoiVue moi) {
        Acteur acteur = moi.acteur();
        Structure structure = moi.structure();
        return new MoiResponse(
                acteur.id().sub(),
                acteur.nom(),
                new MaStructureResponse(
                        structure.code().valeur(),
                        structure.nom(),
                        structure.fuseau().getId()),
                acteur.droits().stream().sorted().toList());
    }

    @Override
    public long version() {
        return 0;
    }

    /** Where they work. */
    record MaStructureResponse(String code, String nom, String fuseau) {}
}
