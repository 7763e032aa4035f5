/** The OpenAPI 3.1 document. */
@NullMarked
package fr.cepage.web.openapi;

import org.jspecify.annotations.NullMarked;
