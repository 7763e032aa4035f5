package fr.cepage.application.journal;

import fr.cepage.domain.commun.CodeMessage;
import org.jspecify.annotations.Nullable;

/**
 * Something that is told of an act: what it was about, or what changed from what to what.
 *
 * @param membre its name in the journal
 * @param avant what it was: a text as it is shown, a day, or a value that has a label; null: nothing, or nothing that is told
 * @param apres what it became, likewise
 */
public record DetailDActe(
        String membre, @Nullable Object avant, @Nullable Object apres) implements CodeMessage {

    @Override
    public String cle() {
        return "journal.membre." + membre;
    }
}
