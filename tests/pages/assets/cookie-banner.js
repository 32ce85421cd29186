document.addEventListener('click', ({ target }) => {
  if (target.closest('#onetrust-accept-btn-handler')) document.getElementById('onetrust-banner-sdk').hidden = true;
});
