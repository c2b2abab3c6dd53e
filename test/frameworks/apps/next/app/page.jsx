import { Hydrated } from './hydrated.jsx';

/** With the plain link inside, and without. */
export default function Page() {
  return (
    <main>
      <shop-help lang="fr" label="Une question ?">
        <a href="/aide">Aide</a>
      </shop-help>
      <shop-help lang="fr" mode="inline" />
      <Hydrated />
    </main>
  );
}
