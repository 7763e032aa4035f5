package fr.cepage.ui.projet;

import fr.cepage.application.brouillon.Arbres;
import fr.cepage.application.brouillon.Noeud.Membres;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.projet.ConsulterProjet;
import fr.cepage.application.projet.EcrireProjet;
import fr.cepage.application.projet.ProjetVue;
import fr.cepage.application.projet.SaisieProjet;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.journal.ObjetJournal;
import org.springframework.stereotype.Component;

/** The projects. */
@Component
final class DepotProjet implements Depot<ProjetVue> {

    private final ConsulterProjet consulter;
    private final EcrireProjet ecrire;

    DepotProjet(ConsulterProjet consulter, EcrireProjet ecrire) {
        this.consulter = consulter;
        this.ecrire = ecrire;
    }

    @Override
    public ObjetJournal.Type type() {
        return ObjetJournal.Type.PROJET;
    }

    @Override
    public Lue<ProjetVue> lire(DispositifCepId cep) {
        return lue(consulter.execute(cep));
    }

    @Override
    public Lue<ProjetVue> ecrire(DispositifCepId cep, VersionAttendue version, Membres saisie) {
        return lue(ecrire.execute(cep, version, Arbres.vers(SaisieProjet.class, saisie)));
    }

    private static Lue<ProjetVue> lue(ProjetVue vue) {
        return new Lue<>(vue.version(), Arbres.de(vue.contenu()), vue);
    }
}
