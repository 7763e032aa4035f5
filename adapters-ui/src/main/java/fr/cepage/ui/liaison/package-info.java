/** Suivi > Services: the fiches de liaison that other operators sent (NIV-03). */
@NullMarked
package fr.cepage.ui.liaison;

import org.jspecify.annotations.NullMarked;
