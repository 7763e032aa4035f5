/** The PACEA, a contract beside the CEP that it brings with it: entry, closing, deletion. */
@NullMarked
package fr.cepage.domain.pacea;

import org.jspecify.annotations.NullMarked;
