import { nextTick, onMounted, watch } from 'vue';
import { useRoute } from 'vitepress';
import DefaultTheme from 'vitepress/theme';
import './style.css';

/** The default theme's home page lacks a main landmark. */
const markMain = () => {
  const content = document.getElementById('VPContent');
  content.role = content.querySelector('main') ? null : 'main';
};

export default {
  extends: DefaultTheme,
  setup: () => {
    const route = useRoute();
    onMounted(markMain);
    watch(
      () => route.path,
      () => nextTick(markMain),
    );
  },
};
