/** The advisers' pages: the frame around them, and one package per feature. */
@NullMarked
package fr.cepage.ui;

import org.jspecify.annotations.NullMarked;
