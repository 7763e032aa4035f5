/** Structures on PostgreSQL. */
@NullMarked
package fr.cepage.persistence.structure;

import org.jspecify.annotations.NullMarked;
