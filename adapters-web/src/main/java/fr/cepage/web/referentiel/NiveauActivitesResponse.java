package fr.cepage.web.referentiel;

import fr.cepage.domain.referentiel.CategorieActe;
import fr.cepage.domain.referentiel.NiveauActivite;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A level of the activity reference, or what goes through all of them, in the order in which it is shown (REF-01). */
record NiveauActivitesResponse(NiveauActivite niveau, List<MissionResponse> missions) {

    /** What the terms of reference ask for. */
    record MissionResponse(String code, String libelle, List<ObjectifResponse> objectifs) {}

    /** What a mission is for. */
    record ObjectifResponse(String code, String libelle, List<ActeMetierResponse> actes) {}

    /**
     * Something that an adviser does.
     *
     * @param categorie null: the legend of the reference does not tell it apart
     */
    record ActeMetierResponse(
            String code, String libelle, @Nullable CategorieActe categorie) {}
}
