/** Reading request bodies without forgiving anything. */
@NullMarked
package fr.cepage.web.json;

import org.jspecify.annotations.NullMarked;
