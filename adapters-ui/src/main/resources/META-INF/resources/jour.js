// « Today » of a calendar is the structure's, wherever the browser stands and however long the page has been open.
(() => {
  let fuseau;

  const iso = () => new Intl.DateTimeFormat('en-CA', { timeZone: fuseau }).format(new Date());
  const jour = () => {
    const [annee, mois, quantieme] = iso().split('-').map(Number);
    return new Date(annee, mois - 1, quantieme);
  };

  customElements.whenDefined('vaadin-month-calendar').then((calendrier) => {
    calendrier.prototype._isToday = (date) => date?.toDateString() === jour().toDateString();
  });
  customElements.whenDefined('vaadin-date-picker-overlay-content').then((contenu) => {
    contenu.prototype._getTodayMidnight = jour;
    contenu.prototype._scrollToCurrentMonth = function () {
      if (this.focusedDate) {
        this.focusedDate = jour();
      }
      this.scrollToDate(jour(), true);
    };
  });
  document.addEventListener(
    'focusin',
    ({ target }) => {
      const champ = target.closest?.('vaadin-date-picker');
      if (champ && fuseau) {
        champ.initialPosition = iso();
      }
    },
    true,
  );

  // Called by the frame, with the time zone of the structure.
  window.cepageFuseau = (nom) => {
    fuseau = nom;
  };
})();
