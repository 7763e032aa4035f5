/** Long forms made of parts: values, groups of them, and lists whose elements are added, moved and removed. */
@NullMarked
package fr.cepage.ui.saisie;

import org.jspecify.annotations.NullMarked;
