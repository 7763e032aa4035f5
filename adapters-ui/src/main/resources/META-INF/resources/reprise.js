// What was typed outlives the page: when the session has ended or the page cannot go on, what stands in its forms is put
// aside in this tab, and typed again once the same person has signed in, in the window that was open. Nobody else
// receives it.
(() => {
  const CLE = 'cepage.saisie';
  const FENETRE = 'vaadin-dialog, vaadin-confirm-dialog';
  const CHAMP =
    'vaadin-text-field, vaadin-text-area, vaadin-integer-field, vaadin-combo-box, vaadin-date-picker, vaadin-checkbox, vaadin-radio-group';
  const PATIENCE = 10_000;
  const touches = new Set();
  const avant = new WeakMap();
  let compte;
  let textes;
  let ouverture;

  const pause = (duree) => new Promise((suite) => setTimeout(suite, duree));
  const occupee = () => Object.values(window.Vaadin.Flow.clients).some((client) => client.isActive?.());
  const repos = async () => {
    do {
      await pause(50);
    } while (occupee());
  };
  const attendre = async (chercher) => {
    for (const fin = Date.now() + PATIENCE; Date.now() < fin; await pause(50)) {
      const trouve = chercher();
      if (trouve) {
        return trouve;
      }
    }
    return undefined;
  };

  // --- what stands in a field, as somebody would type it ---

  const radios = (groupe) => [...groupe.querySelectorAll('vaadin-radio-button')];
  const lire = (champ) => {
    switch (champ.localName) {
      case 'vaadin-checkbox':
        return champ.checked;
      case 'vaadin-radio-group':
        return radios(champ).findIndex((radio) => radio.checked);
      default:
        return champ.inputElement?.value ?? '';
    }
  };
  const taper = (champ, valeur) => {
    champ.inputElement.value = valeur;
    champ.inputElement.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    champ.inputElement.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const ecrire = (champ, valeur) => {
    switch (champ.localName) {
      case 'vaadin-checkbox':
        champ.inputElement.click();
        break;
      case 'vaadin-radio-group':
        radios(champ)[valeur]?.inputElement.click();
        break;
      case 'vaadin-combo-box':
        champ.dispatchEvent(new CustomEvent('custom-value-set', { detail: valeur }));
        break;
      case 'vaadin-date-picker':
        taper(champ, valeur);
        champ.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
        break;
      default:
        taper(champ, valeur);
    }
  };
  const lisible = (champ, valeur) => {
    switch (champ.localName) {
      case 'vaadin-checkbox':
        return valeur ? '☑' : '☐';
      case 'vaadin-radio-group':
        return radios(champ)[valeur]?.textContent.trim() ?? '';
      default:
        return valeur;
    }
  };

  // --- what is put aside ---

  const formulaires = (fenetre) =>
    [...document.querySelectorAll('.formulaire')].filter((formulaire) => !!formulaire.closest(FENETRE) === fenetre);
  const champsDe = (formulaire) => {
    const rangs = {};
    return [...formulaire.querySelectorAll(CHAMP)].map((champ) => {
      const libelle = champ.label ?? '';
      rangs[libelle] = (rangs[libelle] ?? -1) + 1;
      return { champ, nom: libelle + '#' + rangs[libelle] };
    });
  };
  const saisie = (formulaire, rang) => ({
    rang,
    champs: champsDe(formulaire)
      .filter(({ champ }) => touches.has(champ))
      .map(({ champ, nom }) => ({
        nom,
        libelle: champ.label ?? '',
        avant: avant.get(champ),
        valeur: lire(champ),
        lisible: lisible(champ, lire(champ)),
      })),
  });
  const saisies = (fenetre) => formulaires(fenetre).map(saisie).filter(({ champs }) => champs.length > 0);
  const garder = () => {
    const fenetre = formulaires(true).at(-1)?.closest(FENETRE);
    const garde = {
      compte,
      adresse: location.pathname + location.search,
      titre: fenetre?.headerTitle,
      ouverture: fenetre && ouverture,
      pages: saisies(false),
      fenetres: saisies(true),
    };
    if (garde.pages.length + garde.fenetres.length > 0) {
      sessionStorage.setItem(CLE, JSON.stringify(garde));
    }
  };

  // --- what opens a window ---

  const ACTE = 'vaadin-button, button';
  const nomDe = (acte) => (acte.getAttribute('aria-label') ?? acte.textContent).trim();
  const actes = (nom, objet) =>
    [...document.querySelectorAll(ACTE)].filter((acte) => nomDe(acte) === nom && objetDe(acte) === objet);
  const objetDe = (acte) => acte.closest('[data-objet]')?.dataset.objet ?? '';
  const retenir = (acte) => {
    if (acte && !acte.closest(FENETRE)) {
      const [nom, objet] = [nomDe(acte), objetDe(acte)];
      ouverture = { nom, objet, rang: actes(nom, objet).indexOf(acte) };
    }
  };
  const rouvrir = async ({ titre, ouverture: voulue }) => {
    const acte = voulue && (await attendre(() => actes(voulue.nom, voulue.objet)[voulue.rang]));
    acte?.click();
    const fenetre =
      acte && (await attendre(() => formulaires(true).find((f) => f.closest(FENETRE).headerTitle === titre)));
    await repos();
    return fenetre ? [fenetre] : [];
  };

  // --- what is typed again ---

  const retaper = async (formulaire, { champs }) => {
    const notes = [];
    for (const voulu of champs) {
      const champ = champsDe(formulaire).find(({ nom }) => nom === voulu.nom)?.champ;
      if (!champ?.inputElement && champ?.localName !== 'vaadin-radio-group') {
        notes.push(voulu.libelle + ' : ' + voulu.lisible);
      } else if (lire(champ) !== voulu.valeur) {
        if (voulu.avant !== undefined && lire(champ) !== voulu.avant) {
          notes.push(textes.divergence.replace('$0', voulu.libelle).replace('$1', lisible(champ, lire(champ))));
        }
        ecrire(champ, voulu.valeur);
        await repos();
      }
      touches.add(champ);
    }
    formulaire.setAttribute('data-saisie', '');
    formulaire.prepend(note([textes.reprise, ...notes]));
  };
  const note = (phrases) => {
    const bloc = document.createElement('div');
    bloc.className = 'reprise';
    bloc.setAttribute('role', 'status');
    phrases.forEach((phrase) => {
      const ligne = document.createElement('p');
      ligne.textContent = phrase;
      bloc.append(ligne);
    });
    return bloc;
  };
  const reprendreDans = async (ouverts, gardes) => {
    for (const garde of gardes) {
      const formulaire = ouverts[garde.rang];
      if (formulaire) {
        await retaper(formulaire, garde);
      } else {
        const lignes = garde.champs.map((champ) => champ.libelle + ' : ' + champ.lisible);
        document.querySelector('.contenu').prepend(note([textes.sansPlace, ...lignes]));
      }
    }
  };
  const reprendre = async (garde) => {
    const ici = garde.adresse === location.pathname + location.search;
    await repos();
    await reprendreDans(ici ? formulaires(false) : [], garde.pages);
    if (garde.fenetres.length > 0) {
      await reprendreDans(ici ? await rouvrir(garde) : [], garde.fenetres);
    }
  };

  // --- the end, told where somebody types ---

  const fin = () => document.querySelector('.v-system-error');
  const recommencer = () => {
    garder();
    document.querySelectorAll('[data-saisie]').forEach((formulaire) => formulaire.removeAttribute('data-saisie'));
    location.reload();
  };
  const annoncer = (message) => {
    const bouton = document.createElement('button');
    bouton.textContent = textes.continuer;
    message.append(bouton);
    message.setAttribute('role', 'alert');
    message.addEventListener(
      'click',
      (clic) => {
        clic.stopImmediatePropagation();
        if (clic.target === bouton) {
          recommencer();
        }
      },
      true,
    );
    (formulaires(true).at(-1) ?? document.body).append(message);
    message.showPopover?.();
    new ResizeObserver(() =>
      document.documentElement.style.setProperty('--fin-de-page', message.offsetHeight + 'px'),
    ).observe(message);
  };
  new MutationObserver((changements) => {
    const message = changements
      .flatMap((changement) => [...changement.addedNodes])
      .find((noeud) => noeud.classList?.contains('v-system-error') && !noeud.querySelector('button'));
    if (message && textes) {
      annoncer(message);
    }
  }).observe(document.body, { childList: true });

  const toucher = (evenement) => {
    const champ = evenement.target.closest?.(CHAMP);
    if (champ?.closest('.formulaire')) {
      touches.add(champ);
    }
  };
  document.addEventListener('input', toucher, true);
  document.addEventListener('change', toucher, true);
  document.addEventListener(
    'focusin',
    ({ target }) => {
      const champ = target.closest?.(CHAMP);
      if (champ && !avant.has(champ)) {
        avant.set(champ, lire(champ));
      }
    },
    true,
  );
  document.addEventListener('click', (clic) => retenir(clic.target.closest?.(ACTE)), true);
  window.addEventListener(
    'keydown',
    (touche) => {
      if (touche.key === 'Escape' && fin()) {
        touche.stopImmediatePropagation();
      } else if (touche.altKey && touche.shiftKey && touche.code === 'KeyA') {
        retenir(document.querySelector('[aria-keyshortcuts="Alt+Shift+A"]'));
      }
    },
    true,
  );

  // Called by the frame, with the person who has signed in and what is said to them.
  window.cepageReprise = (qui, dits) => {
    [compte, textes] = [qui, dits];
    const indicateur = window.Vaadin?.connectionIndicator;
    if (indicateur) {
      Object.assign(indicateur, { onlineText: dits.retablie, offlineText: dits.coupee });
    }
    const garde = JSON.parse(sessionStorage.getItem(CLE));
    sessionStorage.removeItem(CLE);
    if (garde?.compte === compte) {
      reprendre(garde);
    }
  };
})();
