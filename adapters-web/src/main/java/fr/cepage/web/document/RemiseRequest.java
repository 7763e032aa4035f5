package fr.cepage.web.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day on which a document was handed over. */
record RemiseRequest(@Nullable LocalDate date) {}
