/** Requests and answers as they travel: where the API is, how much it reads, what it cannot read. */
@NullMarked
package fr.cepage.web.transport;

import org.jspecify.annotations.NullMarked;
