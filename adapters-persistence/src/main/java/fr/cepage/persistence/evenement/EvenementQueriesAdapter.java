package fr.cepage.persistence.evenement;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.application.evenement.ActeFait;
import fr.cepage.application.evenement.CriteresEvenements;
import fr.cepage.application.evenement.EvenementQueries;
import fr.cepage.application.evenement.EvenementVue;
import fr.cepage.application.journal.RecitDesActes;
import fr.cepage.application.referentiel.Libelles;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ReferentielRepository;
import fr.cepage.domain.structure.Structure;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Lignes;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads events by projections: two statements, one of them for the labels, however many events. */
@Repository
class EvenementQueriesAdapter implements EvenementQueries {

    /** Those of an event and of what its actions tell. */
    private static final Set<Liste> LISTES = Stream.concat(
                    Stream.of(
                            Liste.CONTEXTES_EVENEMENT,
                            Liste.SENS_EVENEMENT,
                            Liste.NATURES_EVENEMENT,
                            Liste.LIEUX_ACCUEIL,
                            Liste.FONCTIONS),
                    RecitDesActes.LISTES.stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final String DERNIERS_CHOIX = """
            SELECT sens, nature, lieu_accueil, fonction FROM evenement
            WHERE structure = :structure AND intervenant = :intervenant AND evenement_compte(etat)
            ORDER BY id DESC LIMIT 1""";

    private static final String ENTRETIEN_SANS_CEP = """
            SELECT date_evenement FROM evenement
            WHERE structure = :structure AND dossier_id = :dossier AND date_evenement >= :depuis
            AND entretien_sans_cep(nature, contextes) AND evenement_compte(etat)
            ORDER BY date_evenement DESC LIMIT 1""";

    private static final String ACTES = """
            SELECT a.code, coalesce(c.libelle, a.code) AS libelle, e.id, e.date_evenement
            FROM evenement e CROSS JOIN unnest(e.actes) AS a (code) LEFT JOIN acte_connu c USING (code)
            WHERE e.structure = :structure AND e.dossier_id = :dossier AND evenement_compte(e.etat)
            AND e.date_evenement >= :debut AND e.date_evenement <= coalesce(:fin, DATE 'infinity')
            ORDER BY a.code COLLATE "C", e.date_evenement, e.id""";

    private final JdbcClient jdbc;
    private final ReferentielRepository referentiel;

    EvenementQueriesAdapter(JdbcClient jdbc, ReferentielRepository referentiel) {
        this.jdbc = jdbc;
        this.referentiel = referentiel;
    }

    @Override
    public Optional<EvenementVue> find(EvenementId id, Structure structure) {
        return findAll(Set.of(id), structure).stream().findFirst();
    }

    @Override
    public List<EvenementVue> findAll(Set<EvenementId> ids, Structure structure) {
        return ids.isEmpty() ? List.of() : vues(new RequeteEvenements(structure).parmi(ids), ids.size(), structure);
    }

    @Override
    public Optional<EvenementVue> findEnCours(DossierId dossier, Structure structure) {
        return vues(new RequeteEvenements(structure).duDossier(dossier).enCours(), 1, structure).stream()
                .findFirst();
    }

    @Override
    public Page<EvenementVue> rechercher(
            DossierId dossier, Structure structure, CriteresEvenements criteres, PageVoulue page) {
        RequeteEvenements requete = new RequeteEvenements(structure)
                .duDossier(dossier)
                .selon(criteres)
                .apres(page.apres());
        return Page.de(
                vues(requete, page.limite() + 1, structure),
                page.limite(),
                derniere -> Curseur.de(derniere.date(), derniere.id()));
    }

    private List<EvenementVue> vues(RequeteEvenements requete, int limite, Structure structure) {
        Libelles libelles = new Libelles(referentiel.findAll(LISTES, structure.code()));
        return jdbc.sql(requete.sql() + " LIMIT " + limite)
                .params(requete.parametres())
                .query(new EvenementRowMapper(libelles))
                .list();
    }

    @Override
    public Map<Liste, CodeValeur> findDerniersChoix(UtilisateurId intervenant, Structure structure) {
        return jdbc.sql(DERNIERS_CHOIX)
                .param("structure", structure.code().valeur())
                .param("intervenant", intervenant.sub())
                .query((ligne, rang) -> Map.of(
                        Liste.SENS_EVENEMENT, new CodeValeur(Lignes.texte(ligne, "sens")),
                        Liste.NATURES_EVENEMENT, new CodeValeur(Lignes.texte(ligne, "nature")),
                        Liste.LIEUX_ACCUEIL, new CodeValeur(Lignes.texte(ligne, "lieu_accueil")),
                        Liste.FONCTIONS, new CodeValeur(Lignes.texte(ligne, "fonction"))))
                .optional()
                .orElse(Map.of());
    }

    @Override
    public List<ActeFait> findActes(
            DossierId dossier, StructureCode structure, LocalDate debut, @Nullable LocalDate fin) {
        return jdbc.sql(ACTES)
                .param("structure", structure.valeur())
                .param("dossier", dossier.valeur())
                .param("debut", debut)
                .param("fin", fin, Types.DATE)
                .query((ligne, rang) -> new ActeFait(
                        new ValeurVue(
                                new CodeValeur(Lignes.texte(ligne, "code")), Lignes.texte(ligne, "libelle"), null),
                        new EvenementId(Lignes.uuid(ligne, "id")),
                        Lignes.date(ligne, "date_evenement")))
                .list();
    }

    @Override
    public Optional<LocalDate> findEntretienSansCep(DossierId dossier, StructureCode structure, LocalDate depuis) {
        return jdbc.sql(ENTRETIEN_SANS_CEP)
                .param("structure", structure.valeur())
                .param("dossier", dossier.valeur())
                .param("depuis", depuis)
                .query(LocalDate.class)
                .optional();
    }
}
