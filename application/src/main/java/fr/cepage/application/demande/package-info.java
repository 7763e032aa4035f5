/** Recording what young people ask for, and what becomes of it. */
@NullMarked
package fr.cepage.application.demande;

import org.jspecify.annotations.NullMarked;
