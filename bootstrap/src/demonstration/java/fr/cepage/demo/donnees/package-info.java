/** The invented young people of the demonstration. */
@NullMarked
package fr.cepage.demo.donnees;

import org.jspecify.annotations.NullMarked;
