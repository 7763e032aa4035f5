package fr.cepage.ui.commun;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LectureParPagesTest {
    private static final int TOTAL = 120;

    private final List<PageVoulue> demandes = new ArrayList<>();
    private final LectureParPages<Integer> lecture = new LectureParPages<>(this::page);

    @Test
    void ne_lit_que_ce_qui_est_montre() {
        assertThat(lecture.tranche(0, 50)).hasSize(50).startsWith(0);
        assertThat(demandes).hasSize(1);
    }

    @Test
    void continue_ou_elle_s_est_arretee() {
        lecture.tranche(0, 50);

        assertThat(lecture.tranche(50, 50)).hasSize(50).startsWith(50);
        assertThat(demandes).hasSize(2);
    }

    @Test
    void ne_relit_pas_ce_qui_est_deja_lu() {
        lecture.tranche(0, 100);

        assertThat(lecture.tranche(0, 100)).hasSize(100);
        assertThat(demandes).hasSize(2);
    }

    @Test
    void s_arrete_a_la_fin() {
        assertThat(lecture.tranche(100, 50)).hasSize(20).endsWith(TOTAL - 1);
        assertThat(lecture.tranche(150, 50)).isEmpty();
        assertThat(demandes).hasSize(3);
    }

    private Page<Integer> page(PageVoulue voulue) {
        demandes.add(voulue);
        Curseur apres = voulue.apres();
        int debut = apres == null ? 0 : Integer.parseInt(apres.cles().getFirst()) + 1;
        List<Integer> lues = IntStream.range(debut, Math.min(TOTAL, debut + voulue.limite() + 1))
                .boxed()
                .toList();
        return Page.de(lues, voulue.limite(), Curseur::de);
    }
}
