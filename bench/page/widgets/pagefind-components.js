import '@pagefind/component-ui';
import '@pagefind/component-ui/css/pagefind-component-ui.css';
