/** What happens between the young person and the structure: interviews, calls, letters. */
@NullMarked
package fr.cepage.domain.evenement;

import org.jspecify.annotations.NullMarked;
