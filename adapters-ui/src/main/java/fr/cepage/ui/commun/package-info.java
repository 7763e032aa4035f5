/** What all pages share: texts, forms that show refusals beside their fields, dates, lists, badges. */
@NullMarked
package fr.cepage.ui.commun;

import org.jspecify.annotations.NullMarked;
