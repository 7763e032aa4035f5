/** What an aggregate did, as facts that it keeps until it is stored; the journal is their first reader (SUP-03). */
@NullMarked
package fr.cepage.domain.journal;

import org.jspecify.annotations.NullMarked;
