/** The projet d'évolution professionnelle that a CEP leads to, the plan d'action of it, and how that is paid for. */
@NullMarked
package fr.cepage.domain.projet;

import org.jspecify.annotations.NullMarked;
