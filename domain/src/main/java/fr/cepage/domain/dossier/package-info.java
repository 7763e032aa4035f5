/** The dossier of a young person: who they are and whether it was checked. */
@NullMarked
package fr.cepage.domain.dossier;

import org.jspecify.annotations.NullMarked;
