package fr.cepage.ui.projet;

import fr.cepage.application.brouillon.Noeud.Membres;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.journal.ObjetJournal;

/**
 * Where one of the two things that this page writes is stored.
 *
 * @param <V> it as it is consulted
 */
interface Depot<V> {

    ObjetJournal.Type type();

    Lue<V> lire(DispositifCepId cep);

    Lue<V> ecrire(DispositifCepId cep, VersionAttendue version, Membres saisie);

    /**
     * As it is stored.
     *
     * @param version 0: nobody has written it yet
     */
    record Lue<V>(long version, Membres contenu, V vue) {}
}
