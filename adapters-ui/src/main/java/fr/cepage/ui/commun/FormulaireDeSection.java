package fr.cepage.ui.commun;

import fr.cepage.domain.droits.Droit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A form that is one group of fields, whatever it is filled from: the same fields serve to make a thing and to change it.
 *
 * @param <V> what it is filled from
 * @param <S> what is typed into it
 */
public final class FormulaireDeSection<V, S> extends Formulaire<V, S> {

    private final Consumer<V> remplissage;
    private final Supplier<S> saisie;

    /**
     * @param remplissage shows what it is filled from in the fields
     * @param saisie what stands in them
     */
    public FormulaireDeSection(
            Droit droit, String cleValider, SectionFormulaire section, Consumer<V> remplissage, Supplier<S> saisie) {
        super(droit, cleValider);
        this.remplissage = remplissage;
        this.saisie = saisie;
        section("", section);
    }

    @Override
    protected void montrer(V vue) {
        remplissage.accept(vue);
    }

    @Override
    protected S saisie() {
        return saisie.get();
    }
}
