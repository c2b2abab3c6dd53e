import 'deep-chat';
import './dialog.js';

const answer = { text: 'Écrivez à notre équipe.' };
document.querySelector('deep-chat').connect = {
  handler: (body, signals) => signals.onResponse(answer),
};
