/** What all resources share: identifiers, pages, versions, people, list values. */
@NullMarked
package fr.cepage.web.commun;

import org.jspecify.annotations.NullMarked;
