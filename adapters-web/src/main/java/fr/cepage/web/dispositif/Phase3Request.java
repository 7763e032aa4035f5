package fr.cepage.web.dispositif;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The first day of phase 3. */
record Phase3Request(@Nullable LocalDate dateDebut) {}
