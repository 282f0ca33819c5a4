#!/usr/bin/env node
// Makes data/postcodes.json, the centres of postcode districts and sectors that the search measures distances from.
//
//   node scripts/postcodes.mjs DISTRICTS.csv [SECTORS.csv]... > data/postcodes.json
//
// DISTRICTS.csv: postcodes.csv of https://github.com/gibbs/uk-postcodes (CC0 1.0): every outward code of the United Kingdom
// with latitude and longitude. SECTORS.csv, as many as there are: the columns sector, lat and lon, each row the mean of a
// sector's unit postcodes ("M33 2"). Those that ship were made from Trafford Data Lab's postcodes
// (https://github.com/traffordDataLab/spatial_data, Open Government Licence v3.0), itself from the ONS Postcode Directory.
// A council makes its own from the directory and adds them here, or keeps data/postcodes.json of its site.
import { readFileSync } from "node:fs";

const SOURCE = "Districts: github.com/gibbs/uk-postcodes, CC0 1.0. Sectors in Trafford: github.com/traffordDataLab/spatial_data, " +
  "Open Government Licence v3.0; contains OS data © Crown copyright and database right, Royal Mail data © Royal Mail copyright and " +
  "database right, and National Statistics data © Crown copyright and database right.";
const CODE = /^[A-Z]{1,2}\d[A-Z\d]?( \d)?$/;

/** The rows of a CSV without quoted commas before the columns that are read, as objects. */
function rowsOf(file) {
  const [head, ...lines] = readFileSync(file, "utf8").split(/\r?\n/).filter(Boolean);
  const names = head.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, n) => [names[n], cell])));
}

function centreOf(row) {
  const round = (text) => Math.round(Number(text) * 1000) / 1000; // about 100 metres
  return { code: row.sector || row.postcode, lat: round(row.latitude ?? row.lat), lon: round(row.longitude ?? row.lon) };
}

const isGood = ({ code, lat, lon }) => CODE.test(code) && lat > 49 && lat < 61 && lon > -9 && lon < 2;

const files = process.argv.slice(2);
if (!files.length) {
  console.error("usage: postcodes.mjs DISTRICTS.csv [SECTORS.csv]... > data/postcodes.json");
  process.exit(2);
}
const centres = new Map(files.flatMap(rowsOf).map(centreOf).filter(isGood).map((centre) => [centre.code, centre]));
const sorted = [...centres.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
const lines = sorted.map(({ code, lat, lon }) => `{"code": "${code}", "lat": ${lat}, "lon": ${lon}}`);
console.log(`{"source": ${JSON.stringify(SOURCE)},\n"postcodes": [\n${lines.join(",\n")}\n]}`);
