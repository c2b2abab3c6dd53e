/**
 * DocSearch with keyword search only, its smallest form. The real client queries this page's own
 * server.
 */
import docsearch from '@docsearch/js/docsearch';
import '@docsearch/css';

const ownServer = { url: location.host, accept: 'readWrite', protocol: 'http' };

docsearch({
  container: '#docsearch',
  appId: 'BENCH',
  apiKey: 'bench',
  indices: ['faq'],
  transformSearchClient: (client) => {
    client.transporter.hosts.splice(0, Infinity, ownServer);
    return client;
  },
});
