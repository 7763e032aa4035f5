// What was typed and not stored asks before the page goes: when it is loaded again, when the tab is closed, when the
// session has ended meanwhile. The server takes the mark away once it is stored.
(() => {
  const noter = (evenement) => {
    const formulaire = evenement.target.closest?.('.formulaire');
    formulaire?.setAttribute('data-saisie', '');
  };
  document.addEventListener('input', noter, true);
  document.addEventListener('change', noter, true);
  window.addEventListener('beforeunload', (depart) => {
    if (document.querySelector('.formulaire[data-saisie]')) {
      depart.preventDefault();
    }
  });
})();
