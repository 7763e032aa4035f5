/** What the young person takes home: fiche de liaison and document de synthèse, as they were produced. */
@NullMarked
package fr.cepage.domain.document;

import org.jspecify.annotations.NullMarked;
