package fr.cepage.ui.projet;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import fr.cepage.application.brouillon.Noeud.Membres;
import fr.cepage.ui.commun.Textes;
import java.util.List;
import java.util.function.Function;

/** The same as the pictures say, as a table. */
final class TableDuCalendrier extends Details {

    private final NativeTableBody corps = new NativeTableBody();

    TableDuCalendrier() {
        super(Textes.texte("plan.table"));
        NativeTable table = new NativeTable();
        table.addClassName("table-calendrier");
        NativeTableRow tetes = new NativeTableRow();
        List.of("objectif", "debut", "echeance", "etat").forEach(nom -> {
            NativeTableHeaderCell tete = new NativeTableHeaderCell(Textes.texte("plan.champ.etapes." + nom));
            tete.getElement().setAttribute("scope", "col");
            tetes.add(tete);
        });
        table.getHead().add(tetes);
        table.add(corps);
        add(table);
    }

    void montrer(List<Membres> etapes, Function<Membres, String> etat) {
        corps.removeAll();
        etapes.forEach(etape -> corps.add(new NativeTableRow(
                new NativeTableCell(Valeurs.texte(etape, "objectif")),
                new NativeTableCell(Valeurs.jourLisible(etape, "debut")),
                new NativeTableCell(Valeurs.jourLisible(etape, "echeance")),
                new NativeTableCell(etat.apply(etape)))));
        setVisible(!etapes.isEmpty());
    }
}
