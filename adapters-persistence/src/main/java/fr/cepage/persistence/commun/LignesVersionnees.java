package fr.cepage.persistence.commun;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/**
 * Rows, always asked for with their structure (DRO-04).
 *
 * @param <E> the row
 */
@NoRepositoryBean
public interface LignesVersionnees<E extends LigneVersionnee> extends Repository<E, UUID> {

    Optional<E> findByIdAndStructure(UUID id, String structure);
}
