/** The offers of service that a structure proposes to young people. */
@NullMarked
package fr.cepage.domain.offre;

import org.jspecify.annotations.NullMarked;
