package fr.cepage.domain.document;

import fr.cepage.domain.droits.UtilisateurId;
import java.time.Instant;

/**
 * How a document came to be: nothing of it ever changes (SYN-10).
 *
 * @param numero which one of its type it is for its CEP or dossier, the first one 1
 * @param taille in bytes
 */
public record Production(int numero, Instant instant, UtilisateurId auteur, Empreinte empreinte, int taille) {}
