package fr.cepage.ui.dispositif;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.cepage.application.dispositif.ActesDuCepVue;
import fr.cepage.domain.referentiel.ActeMetier;
import fr.cepage.domain.referentiel.CategorieActe;
import fr.cepage.domain.referentiel.ReferentielActivites.Mission;
import fr.cepage.domain.referentiel.ReferentielActivites.Niveau;
import fr.cepage.domain.referentiel.ReferentielActivites.Objectif;
import fr.cepage.ui.commun.Badges;
import fr.cepage.ui.commun.Textes;
import java.util.List;

/** One level of the activity reference in a CEP: what was done, with its days, then what remains, on demand (REF-01). */
final class NiveauRealise extends Article {

    private final Niveau niveau;
    private final ActesDuCepVue vue;

    NiveauRealise(Niveau niveau, ActesDuCepVue vue) {
        this.niveau = niveau;
        this.vue = vue;
        addClassNames("carte", "niveau-realise", Badges.classe("niveau-realise-", niveau.niveau()));
        long faits = niveau.actes().filter(this::fait).count();
        long reste = niveau.actes().count() - faits;
        add(entete(faits, faits + reste));
        if (faits > 0) {
            add(realises());
        }
        if (reste > 0) {
            add(reste(reste));
        }
    }

    private boolean fait(ActeMetier acte) {
        return !vue.faits(acte.code()).isEmpty();
    }

    private Header entete(long faits, long tous) {
        Span compte = new Span(Textes.texte("actes-du-cep.compte", faits, tous));
        compte.addClassName("circonstances");
        Div part = new Div();
        part.getStyle().setWidth(100 * faits / tous + "%");
        Div jauge = new Div(part);
        jauge.addClassName("jauge");
        jauge.getElement().setAttribute("aria-hidden", "true");
        return new Header(new H3(titre()), compte, jauge);
    }

    private String titre() {
        return Textes.texte("activite.niveau." + niveau.niveau());
    }

    private ActesRealises realises() {
        ActesRealises realises = new ActesRealises(vue.dossier(), Textes.texte("actes-du-cep.faits", titre()));
        niveau.missions()
                .forEach(mission -> mission.actes()
                        .filter(this::fait)
                        .forEach(acte -> realises.ajouter(acte.libelle(), mission.libelle(), vue.faits(acte.code()))));
        return realises;
    }

    private NativeDetails reste(long combien) {
        Div missions = new Div();
        missions.addClassName("missions");
        niveau.missions().stream()
                .filter(mission -> !mission.actes().allMatch(this::fait))
                .forEach(mission -> missions.add(reste(mission)));
        NativeDetails reste = new NativeDetails(Textes.texte("actes-du-cep.reste", combien), missions);
        reste.addClassName("reste");
        return reste;
    }

    private Div reste(Mission mission) {
        Div reste = new Div(new H4(mission.libelle()));
        mission.objectifs().forEach(objectif -> {
            List<ActeMetier> aFaire =
                    objectif.actes().stream().filter(acte -> !fait(acte)).toList();
            if (!aFaire.isEmpty()) {
                reste.add(objectif(objectif), liste(aFaire));
            }
        });
        return reste;
    }

    private static Paragraph objectif(Objectif objectif) {
        Paragraph titre = new Paragraph(objectif.libelle());
        titre.addClassName("circonstances");
        return titre;
    }

    private UnorderedList liste(List<ActeMetier> actes) {
        UnorderedList liste = new UnorderedList();
        actes.forEach(acte -> liste.add(ligne(acte)));
        return liste;
    }

    /** Its category, unless that is what its level says already. */
    private ListItem ligne(ActeMetier acte) {
        ListItem ligne = new ListItem(new Span(acte.libelle()));
        CategorieActe categorie = acte.categorie();
        if (categorie != null && !categorie.name().equals(niveau.niveau().name())) {
            ligne.add(Badges.badge(
                    Textes.texte("activite.categorie." + categorie), Badges.classe("badge-acte-", categorie)));
        }
        return ligne;
    }
}
