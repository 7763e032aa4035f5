package fr.cepage.application.idempotence;

import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.structure.StructureCode;

/**
 * The key of a request, valid for one caller.
 *
 * @param empreinte digest of method, path and body: the same key with another one is a mistake
 */
public record CleIdempotence(StructureCode structure, UtilisateurId appelant, String cle, String empreinte) {}
