package fr.cepage.web.idempotence;

import fr.cepage.application.appel.Acteur;
import fr.cepage.application.appel.ActeurCourant;
import fr.cepage.application.idempotence.CleIdempotence;
import fr.cepage.application.idempotence.RegistreIdempotence;
import fr.cepage.web.probleme.ProblemWriter;
import fr.cepage.web.probleme.Problemes;
import fr.cepage.web.transport.Api;
import fr.cepage.web.transport.EnTeteIdempotence;
import fr.cepage.web.transport.RequeteBornee;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The same {@code Idempotency-Key} gets the first answer again. Everything behind it runs in the transaction that
 * remembers the answer. A body or a key that will be refused as such is left to those who refuse it in their turn.
 */
@Component
@Order(20)
class IdempotenceFilter extends OncePerRequestFilter {

    private final RegistreIdempotence registre;
    private final ActeurCourant acteurCourant;
    private final ProblemWriter problemes;
    private final LocaleResolver langues;

    IdempotenceFilter(
            RegistreIdempotence registre,
            ActeurCourant acteurCourant,
            ProblemWriter problemes,
            LocaleResolver langues) {
        this.registre = registre;
        this.acteurCourant = acteurCourant;
        this.problemes = problemes;
        this.langues = langues;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest requete) {
        return !Api.concerne(requete)
                || !Api.memorisable(requete)
                || !HttpMethod.POST.matches(requete.getMethod())
                || !EnTeteIdempotence.valable(requete.getHeader(EnTeteIdempotence.NOM));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        if (!(requete instanceof RequeteBornee bornee) || bornee.tropGrande()) {
            suite.doFilter(requete, reponse);
            return;
        }
        Reponse premiere = new Reponse(reponse, suite);
        try {
            premiere.envoyer(registre.executer(cle(bornee), () -> premiere.obtenir(bornee)));
        } catch (RuntimeException exception) {
            reponse.reset();
            problemes.ecrire(Problemes.de(exception, langues.resolveLocale(requete)), requete, reponse);
        }
    }

    private CleIdempotence cle(RequeteBornee requete) {
        Acteur acteur = acteurCourant.acteur();
        return new CleIdempotence(
                acteur.structure(), acteur.id(), requete.getHeader(EnTeteIdempotence.NOM), Empreinte.de(requete));
    }
}
