// A small site whose services are at known places, for distances. The points are those of the towns, roughly.

const club = (name, more) => ({ name, summary: `A swimming club: ${name}.`, categories: ['leisure-activities'], ...more });
const at = (town, lat, lon) => ({ areas: ['rutland'], locations: [{ name: 'Pool', address: ['1 High Street', town], lat, lon }] });

/** Files for `buildSite`. */
export function placesSite() {
  const services = {
    'near-club': club('Near club', at('Oakham', 52.67, -0.73)),
    'middle-club': club('Middle club', at('Uppingham', 52.59, -0.72)),
    'far-club': club('Far club', at('Leicester', 52.64, -1.13)),
    'nowhere-club': club('Nowhere club', { areas: ['rutland'] }),
  };
  const entries = Object.entries(services).map(([id, service]) => [`content/services/${id}.json`, service]);
  return { 'site.toml': '[site]\ntitle = "Clubs"\ncouncil = "Example council"\n', ...Object.fromEntries(entries) };
}
