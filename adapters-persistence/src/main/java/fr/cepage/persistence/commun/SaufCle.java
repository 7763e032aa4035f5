package fr.cepage.persistence.commun;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.mapstruct.Mapping;

/** What a row is made with and never changes is not mapped again: what it is, whose, and its version. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
@Mapping(target = "id", ignore = true)
@Mapping(target = "version", ignore = true)
@Mapping(target = "structure", ignore = true)
public @interface SaufCle {

    /** The same, for a row of the follow-up. */
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @Mapping(target = "id", ignore = true)
    @Mapping(target = "version", ignore = true)
    @Mapping(target = "structure", ignore = true)
    @Mapping(target = "dossierId", ignore = true)
    @interface DuDossier {}
}
