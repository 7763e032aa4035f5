package fr.cepage.application.document;

import fr.cepage.application.projet.SaisiePlan;
import fr.cepage.application.projet.SaisieProjet;
import fr.cepage.domain.document.TypeDocument;
import fr.cepage.domain.projet.EtapeId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is typing, right or wrong, and the synthèse in which they want to see it (SYN-14).
 *
 * @param type no fiche de liaison, which tells nothing of a CEP
 * @param projet null: as it is stored
 * @param plan null: as it is stored, with its steps to be looked at again
 * @param aReajuster the steps that a refused funding of the typed plan puts in question (SYN-07)
 */
public record SaisieApercu(
        TypeDocument type,
        @Nullable SaisieProjet projet,
        @Nullable SaisiePlan plan,
        Set<EtapeId> aReajuster) {

    public SaisieApercu {
        if (!type.duCep()) {
            throw new IllegalArgumentException(type + " tells nothing of a CEP");
        }
        aReajuster = Set.copyOf(aReajuster);
    }

    ContenuDocument sur(ContenuDocument enregistre) {
        return new ContenuDocument(
                type,
                0,
                enregistre.jour(),
                enregistre.structure(),
                enregistre.dossier(),
                enregistre.cep(),
                projet == null ? enregistre.projet() : projet,
                plan == null ? enregistre.plan() : plan,
                enregistre.financeurs(),
                plan == null ? enregistre.aReajuster() : aReajuster,
                enregistre.entretiens(),
                enregistre.actes(),
                enregistre.liaison(),
                enregistre.prochainRendezVous());
    }
}
