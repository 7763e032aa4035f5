/** What a young person asks for, until somebody answers it. */
@NullMarked
package fr.cepage.domain.demande;

import org.jspecify.annotations.NullMarked;
