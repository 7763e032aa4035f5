/** The ports of domain and application on PostgreSQL. */
@NullMarked
package fr.cepage.persistence;

import org.jspecify.annotations.NullMarked;
