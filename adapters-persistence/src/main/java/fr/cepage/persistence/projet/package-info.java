/** Projects and plans on PostgreSQL. */
@NullMarked
package fr.cepage.persistence.projet;

import org.jspecify.annotations.NullMarked;
