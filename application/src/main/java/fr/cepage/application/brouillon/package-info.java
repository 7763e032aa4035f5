/** What was typed into long forms and is not stored yet: kept, told apart from what is stored, and put together with it. */
@NullMarked
package fr.cepage.application.brouillon;

import org.jspecify.annotations.NullMarked;
