/** A native dialog behind a button, for peers that bring neither. */
document.querySelector('#open').addEventListener('click', () => {
  document.querySelector('#dialog').showModal();
});
