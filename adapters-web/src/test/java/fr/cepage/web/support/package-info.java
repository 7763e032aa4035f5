/** The API on use cases whose ports are in memory. */
@NullMarked
package fr.cepage.web.support;

import org.jspecify.annotations.NullMarked;
