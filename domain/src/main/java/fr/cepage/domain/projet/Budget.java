package fr.cepage.domain.projet;

/** What a plan costs and what was granted for it (SYN-06): the one place that says what is left. */
public record Budget(Montant totalDepenses, Montant totalAccorde) {

    /** What nobody has granted yet; nothing when more was granted than it costs. */
    public Montant resteACharge() {
        return totalDepenses.moins(totalAccorde);
    }

    /** What was granted beyond the costs. */
    public Montant accordeEnTrop() {
        return totalAccorde.moins(totalDepenses);
    }
}
