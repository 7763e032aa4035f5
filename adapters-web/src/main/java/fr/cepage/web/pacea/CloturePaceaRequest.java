package fr.cepage.web.pacea;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The end of a PACEA (PAC-07). */
record CloturePaceaRequest(
        @Nullable LocalDate dateFin, @Nullable String motif) {}
