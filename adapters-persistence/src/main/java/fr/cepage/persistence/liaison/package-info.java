/** Fiches de liaison reçues on PostgreSQL. */
@NullMarked
package fr.cepage.persistence.liaison;

import org.jspecify.annotations.NullMarked;
