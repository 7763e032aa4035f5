package fr.cepage.domain.dispositif;

import java.time.LocalDate;

/** The two dates that never change (MOD-02): entry, and the first interview on or before it (CEP-07). */
public record EntreeCep(LocalDate dateEntree, LocalDate dateEntretienInitialisation) {}
