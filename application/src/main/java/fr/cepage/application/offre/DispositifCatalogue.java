package fr.cepage.application.offre;

import fr.cepage.application.commun.Messages;
import fr.cepage.application.commun.Precision;
import fr.cepage.application.commun.TexteCherche;
import fr.cepage.domain.commun.CodeMessage;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.referentiel.CodeValeur;
import java.util.Locale;
import java.util.Optional;

/** The dispositifs that can be proposed from the catalogue; its code is its name here. */
public enum DispositifCatalogue implements CodeMessage {
    CEP(Droit.PROPOSER_CEP),
    PACEA(Droit.GERER_PACEA);

    private final Droit droit;

    DispositifCatalogue(Droit droit) {
        this.droit = droit;
    }

    @Override
    public String cle() {
        return "catalogue.dispositif." + name();
    }

    /** Who may propose it. */
    public Droit droit() {
        return droit;
    }

    public Optional<CodeValeur> mesure() {
        return this == CEP ? Optional.of(Offre.MESURE_CEP) : Optional.empty();
    }

    String nom() {
        return Messages.texte(this, Locale.FRENCH);
    }

    /** A dispositif has a name and a measure, no theme, no acte de service, no type, no partner and no contract. */
    boolean repondA(CriteresOffres criteres, Precision precision) {
        boolean exact = criteres.mots().stream().allMatch(this::a);
        return (precision == Precision.EXACTE
                        ? exact
                        : !exact && criteres.mots().stream().allMatch(mot -> a(mot) || aPresque(mot)))
                && (criteres.mesure() == null
                        || mesure().filter(criteres.mesure()::equals).isPresent())
                && criteres.theme() == null
                && criteres.acteService() == null
                && criteres.type().isEmpty()
                && criteres.partenaire().isEmpty()
                && criteres.contrat().isEmpty();
    }

    private boolean a(CriteresOffres.Mot mot) {
        return texte().a(mot.mot())
                || mesure().filter(mot.tels().mesures()::contains).isPresent();
    }

    private boolean aPresque(CriteresOffres.Mot mot) {
        return texte().aPresque(mot.mot())
                || mesure().filter(mot.proches().mesures()::contains).isPresent();
    }

    private TexteCherche texte() {
        return new TexteCherche(nom() + " " + Messages.texte(cle() + ".nom", Locale.FRENCH));
    }
}
