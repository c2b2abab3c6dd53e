/** A native dialog behind a button, for peers that have neither. */
document.querySelector('#open').addEventListener('click', () => {
  document.querySelector('#dialog').showModal();
});
