package fr.cepage.application.document;

import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.application.dossier.DossierVue;
import fr.cepage.application.evenement.EvenementVue;
import fr.cepage.application.projet.SaisiePlan;
import fr.cepage.application.projet.SaisieProjet;
import fr.cepage.domain.document.TypeDocument;
import fr.cepage.domain.projet.Budget;
import fr.cepage.domain.projet.EtapeId;
import fr.cepage.domain.structure.Structure;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that a document tells, for whoever sets it (SYN-01 to SYN-03). What was typed stands in it as it was typed, so that
 * a preview can show what is not right yet.
 *
 * @param numero which one of its type it is; 0: a preview, marked as such (SYN-14)
 * @param jour the day on which it is produced
 * @param cep null: the fiche de liaison, which is the dossier's
 * @param financeurs labels by code
 * @param aReajuster the steps that a refused funding puts in question (SYN-07)
 * @param entretiens the events that carry the context CEP, oldest first, none that was cancelled (EVT-05)
 * @param actes labels of the acts of the activity reference that were done (REF-01)
 * @param liaison null: it is no fiche de liaison
 * @param prochainRendezVous as the clocks of the structure show it; null: none is planned
 */
public record ContenuDocument(
        TypeDocument type,
        int numero,
        LocalDate jour,
        Structure structure,
        DossierVue dossier,
        @Nullable DispositifCepVue cep,
        SaisieProjet projet,
        SaisiePlan plan,
        Map<String, String> financeurs,
        Set<EtapeId> aReajuster,
        List<EvenementVue> entretiens,
        List<String> actes,
        @Nullable SaisieFicheLiaison liaison,
        @Nullable LocalDateTime prochainRendezVous) {

    public ContenuDocument {
        financeurs = Map.copyOf(financeurs);
        aReajuster = Set.copyOf(aReajuster);
        entretiens = List.copyOf(entretiens);
        actes = List.copyOf(actes);
    }

    public Budget budget() {
        return BudgetSaisi.de(plan);
    }

    public boolean apercu() {
        return numero == 0;
    }
}
