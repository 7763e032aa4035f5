/** Documents on PostgreSQL. */
@NullMarked
package fr.cepage.persistence.document;

import org.jspecify.annotations.NullMarked;
