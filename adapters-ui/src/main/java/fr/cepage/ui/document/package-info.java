/** What the young person takes home: produced, looked at, handed over. */
@NullMarked
package fr.cepage.ui.document;

import org.jspecify.annotations.NullMarked;
