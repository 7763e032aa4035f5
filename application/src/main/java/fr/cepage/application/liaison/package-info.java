/** Recording the fiches de liaison that other operators send, and taking back those recorded by mistake. */
@NullMarked
package fr.cepage.application.liaison;

import org.jspecify.annotations.NullMarked;
