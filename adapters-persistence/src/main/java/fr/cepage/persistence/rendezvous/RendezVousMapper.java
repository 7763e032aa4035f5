package fr.cepage.persistence.rendezvous;

import fr.cepage.domain.commun.Duree;
import fr.cepage.domain.commun.Raison;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.rendezvous.ContenuRendezVous;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.domain.rendezvous.RendezVous;
import fr.cepage.domain.rendezvous.RendezVousId;
import fr.cepage.domain.rendezvous.Revision;
import fr.cepage.persistence.commun.MappingConfiguration;
import fr.cepage.persistence.commun.SaufCle;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;

/** Maps what is flat of a rendez-vous; the aggregate is rebuilt by hand. */
@Mapper(config = MappingConfiguration.class)
interface RendezVousMapper {

    @SaufCle.DuDossier
    @Mapping(target = "remplace", ignore = true)
    @Mapping(target = "evenementId", ignore = true)
    @Mapping(target = "raisonAnnulation", ignore = true)
    @Mapping(target = ".", source = "contenu")
    @Mapping(target = "modifieLe", source = "revision.le")
    @Mapping(target = "sequence", source = "revision.sequence")
    void ecrire(
            ContenuRendezVous contenu, EtatRendezVous etat, Revision revision, @MappingTarget RendezVousEntity entite);

    ContenuRendezVous contenu(RendezVousEntity entite);

    @Mapping(target = "le", source = "modifieLe")
    Revision revision(RendezVousEntity entite);

    default RendezVous rendezVous(RendezVousEntity entite) {
        return new RendezVous(
                new RendezVousId(entite.id),
                entite.dossier(),
                entite.codeStructure(),
                contenu(entite),
                entite.etat,
                entite.remplace == null ? null : new RendezVousId(entite.remplace),
                entite.evenementId == null ? null : new EvenementId(entite.evenementId),
                entite.raisonAnnulation == null ? null : new Raison(entite.raisonAnnulation),
                revision(entite),
                entite.version);
    }

    default int minutes(Duree duree) {
        return duree.minutes();
    }

    default Duree duree(int minutes) {
        return new Duree(minutes);
    }
}
