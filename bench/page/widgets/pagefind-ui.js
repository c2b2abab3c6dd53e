import { PagefindUI } from '@pagefind/default-ui';
import '@pagefind/default-ui/css/ui.css';
import './dialog.js';

new PagefindUI({ element: '#search', bundlePath: '/pagefind/', showImages: false });
