/** Pages in tests: the real views and use cases, ports in memory, no browser. */
@NullMarked
package fr.cepage.ui.support;

import org.jspecify.annotations.NullMarked;
