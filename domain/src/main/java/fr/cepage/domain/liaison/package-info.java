/** What other operators hand on with a young person: it counts for level 1. */
@NullMarked
package fr.cepage.domain.liaison;

import org.jspecify.annotations.NullMarked;
