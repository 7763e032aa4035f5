package fr.cepage.domain.offre;

/** The history of the offers can only grow. */
@FunctionalInterface
public interface HistoriqueOffreRepository {

    void add(ChangementOffre changement);
}
