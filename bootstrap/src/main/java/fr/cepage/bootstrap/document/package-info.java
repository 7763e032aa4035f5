/** Documents set as PDF/UA and as HTML, from templates that whoever writes HTML can change (docs/modeles.md). */
@NullMarked
package fr.cepage.bootstrap.document;

import org.jspecify.annotations.NullMarked;
