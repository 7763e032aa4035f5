// Two things that the console cannot be told by its settings: a person opens on their profils, and what a profil
// allows stands under its name wherever the name stands. Where this fails, the page « Profils » still says it.

const GROUPES = /\/admin\/realms\/[^/]+\/(users\/[^/]+\/)?groups\/?(\?.*)?$/;
const NOMS = [
  "[class*='join-group-dialog-row'] .keycloak-groups-group-path > span[id]",
  ".keycloak_user-section_groups-table tbody td:nth-child(2)",
  ".pf-v5-c-drawer__content tbody td:nth-child(2) > a",
].join();

const droits = new Map();

const demander = window.fetch;
window.fetch = async (...demande) => {
  const reponse = await demander(...demande);
  if (reponse.ok && GROUPES.test(reponse.url)) {
    reponse.clone().json().then(retenir, () => {});
  }
  return reponse;
};

function retenir(groupes) {
  for (const groupe of Array.isArray(groupes) ? groupes : []) {
    droits.set(groupe.name, groupe.description ?? "");
  }
  decrire();
}

function decrire() {
  for (const nom of document.querySelectorAll(NOMS)) {
    const lieu = nom.tagName === "TD" ? nom : nom.parentElement;
    const texte = droits.get((nom.firstChild?.textContent ?? "").replace(/^\//, "")) ?? "";
    const description = lieu.querySelector(".cepage-droits") ?? lieu.appendChild(nouvelleDescription());
    if (description.textContent !== texte) {
      description.textContent = texte;
    }
  }
}

function nouvelleDescription() {
  const description = document.createElement("span");
  description.className = "cepage-droits";
  return description;
}

function ouvrirSurLesProfils() {
  const fiche = location.hash.match(/^(#\/[^/]+\/users\/[^/]+)\/settings$/);
  if (fiche) {
    location.replace(fiche[1] + "/groups");
  }
}

new MutationObserver(() => {
  ouvrirSurLesProfils();
  decrire();
}).observe(document.body, { childList: true, subtree: true });
