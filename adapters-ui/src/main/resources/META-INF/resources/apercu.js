// The sheet of a preview: a document of its own, in which nothing runs and which fetches nothing. It is renewed where it
// stands, is read and printed by the keyboard, and gives the keyboard back to where somebody was typing.
(() => {
  const REGLES = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
  const TETE = '<!DOCTYPE html><meta http-equiv="Content-Security-Policy" content="' + REGLES + '">';
  const PANNEAU = '.apercu-document';
  const MARGE = 28;
  const TETE_MIN = 110;
  const HAUTEUR_MIN = 240;
  let avant;
  let attente = new AbortController();

  const visible = (element) => !!element?.isConnected && element.checkVisibility();
  const bouton = () => document.querySelector('[aria-controls="apercu-document"]');
  const feuille = () => document.querySelector(PANNEAU + ' cepage-feuille');

  class Feuille extends HTMLElement {
    #cadre;
    #contenu = '';
    #titre = '';
    #place = () => this.#tenir();
    #largeur = new ResizeObserver(() => this.#tenir());

    connectedCallback() {
      this.#reprendre('titre');
      this.#reprendre('contenu');
      window.addEventListener('scroll', this.#place, { passive: true });
      window.addEventListener('resize', this.#place);
      this.#largeur.observe(this);
    }

    disconnectedCallback() {
      this.#largeur.disconnect();
      window.removeEventListener('scroll', this.#place);
      window.removeEventListener('resize', this.#place);
      this.#cadre?.remove();
      this.#cadre = undefined;
    }

    // What was said before the browser knew this element.
    #reprendre(nom) {
      const valeur = this[nom];
      delete this[nom];
      this[nom] = valeur;
    }

    get titre() {
      return this.#titre;
    }

    set titre(titre) {
      this.#titre = titre ?? '';
      if (this.#cadre) {
        this.#cadre.title = this.#titre;
      }
    }

    get contenu() {
      return this.#contenu;
    }

    set contenu(html) {
      this.#contenu = html ?? '';
      if (this.isConnected && this.#contenu) {
        this.#ecrire();
      }
    }

    #ecrire() {
      this.#cadre ??= this.#encadrer();
      const page = this.#cadre.contentDocument;
      page.open();
      page.write(TETE + this.#contenu);
      page.close();
      this.#tenir();
    }

    #encadrer() {
      const cadre = document.createElement('iframe');
      cadre.sandbox = 'allow-same-origin allow-modals';
      cadre.tabIndex = -1;
      cadre.title = this.#titre;
      this.append(cadre);
      return cadre;
    }

    // As high as the window leaves room, never higher than the window, and its page as high as what it says.
    #tenir() {
      const reste = window.innerHeight - Math.max(TETE_MIN, this.getBoundingClientRect().top) - MARGE;
      this.style.height = Math.max(HAUTEUR_MIN, Math.round(reste)) + 'px';
      const page = this.#cadre?.contentDocument?.documentElement;
      if (page) {
        this.#cadre.style.height = Math.ceil(page.getBoundingClientRect().height) + 'px';
      }
    }

    imprimer() {
      this.#cadre?.contentWindow.print();
    }
  }
  customElements.define('cepage-feuille', Feuille);

  // --- the keyboard ---

  const rendre = () => {
    if (visible(avant)) {
      avant.focus();
    } else {
      bouton()?.focus();
      bouton()?.click();
    }
  };
  // As soon as the sheet stands there; not once its reader has gone on to something else.
  const viser = () => {
    attente.abort();
    attente = new AbortController();
    const { signal } = attente;
    const abandonner = () => attente.abort();
    ['keydown', 'pointerdown'].forEach((geste) => window.addEventListener(geste, abandonner, { capture: true, signal }));
    const essayer = () => {
      if (signal.aborted) {
        return;
      }
      if (visible(feuille())) {
        abandonner();
        feuille().focus();
      } else {
        requestAnimationFrame(essayer);
      }
    };
    requestAnimationFrame(essayer);
  };
  const basculer = () => {
    if (!visible(feuille())) {
      bouton()?.click();
      viser();
    } else if (document.activeElement.closest(PANNEAU)) {
      rendre();
    } else {
      feuille().focus();
    }
  };
  document.addEventListener('focusin', ({ target }) => {
    if (!target.closest(PANNEAU) && target !== bouton()) {
      avant = target;
    }
  });
  document.addEventListener('keydown', (touche) => {
    if (touche.altKey && touche.shiftKey && touche.code === 'KeyV' && visible(bouton())) {
      touche.preventDefault();
      basculer();
    } else if (touche.key === 'Escape' && !touche.defaultPrevented) {
      const panneau = touche.target.closest?.(PANNEAU);
      if (panneau && !panneau.querySelector('[opened]')) {
        rendre();
      }
    }
  });
})();
