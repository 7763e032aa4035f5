/** The realm as it is put together, and as it is found wanting. */
@NullMarked
package fr.cepage.bootstrap.realm;

import org.jspecify.annotations.NullMarked;
