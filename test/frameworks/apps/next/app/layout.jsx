export default function Layout({ children }) {
  return (
    <html lang="fr">
      <head>
        <title>Boutique</title>
        <script src="/shop-help.js" defer />
      </head>
      <body>{children}</body>
    </html>
  );
}
