/** The CEP as REST writes and reads it, for every feature that shows one or makes one. */
@NullMarked
package fr.cepage.web.cep;

import org.jspecify.annotations.NullMarked;
