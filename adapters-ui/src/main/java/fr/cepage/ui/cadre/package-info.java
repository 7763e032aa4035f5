/** The frame around every page: head, navigation, quick search, and what is shown when there is no page. */
@NullMarked
package fr.cepage.ui.cadre;

import org.jspecify.annotations.NullMarked;
