import { takeLatinPlaces } from "../../../../../identity/names/parts/take-places.js";
import { COUNTRIES, COUNTRY, STATE } from "../../../words/countries.js";
import { pattern } from "../../../../../text/patterns/pattern.js";

/** One name, or one that says what a company does: "Google Cloud"; not "Anna Wells". */
const IS_PLAIN = pattern("u")`
  ^(?:[A-Z][a-z]{3,}|[A-Z]{3,6}|[A-Z][a-z]+[A-Z]\w+)$|\b(?:Cloud|Steel|Energy|Power|Motors?|Systems?|Software|Electric|Electronics
  |Air|Airlines|Airways|Pharma|Pharmaceuticals|Healthcare|Labs|Networks|Solutions|Semiconductors?|Robotics|Aerospace|Mobile
  |Telecom|Chemicals?|Foods?|Oil|Gas|Mining|Shipping|Logistics|Automotive|Technologies|Capital|Ventures|Games|Studios?|Insurance
  |Hotels?|Aviation|Pay|Bio|Biotech|Associates|Partners|Stores|Consulting|Therapeutics|Biosciences|Diagnostics|Instruments
  |Brands|Properties|Works|Airport|Railways?|Cement|Textiles?|Beverages?|Breweries|Laboratories)$
`;
/** No company: pronouns, days, peoples, words that a sentence begins with, great cities, and what most people are called. */
const NOBODY = pattern("u")`
  ^(?:They|We|It|Both|He|She|You|This|That|These|Those|Officials|Representatives|Leaders|Ministers|Governments?|Partners
  |Universit(?:y|ies)|Colleges?|Schools?|Stud\w+|Teach\w+|Compan(?:y|ies)|\w+day|Africa|\w+(?:ese|ians?|ish)|MoU|MOU|MOA|USA|UAE|UK|EU|UN
  |SAR|SEZ|EEZ|STEM|ICT|On|In|At|By|Yesterday|Today|Tomorrow|Meanwhile|Although|Though|Because|While|When|However|Then|Now|Since|Last|Next
  |Current|Founding|Longtime|Global|Female|Male|Billionaire|Alumn\w+|Hospital|Tech|Bank|Former|Fellow|Startup|Local|Regional
  |American|African|European|Asian|London|Paris|Berlin|Tokyo|Moscow|Lagos|Nairobi|Cairo|Delhi|Mumbai|Dubai|Boston|Chicago|Houston
  |Dallas|Seattle|Atlanta|Toronto|Sydney|Melbourne|Rome|Madrid|Vienna|Zurich|Geneva|Brussels|Seoul|Bangkok|Manila|Jakarta
  |Smith|Johnson|Williams|Brown|Jones|Miller|Davis|Wilson|Taylor|Clark|Lewis|Walker|Hall|Allen|Young|King|Wright|Hill|Green|Adams
  |Baker|Nelson|Carter|Mitchell|Roberts|Turner|Phillips|Campbell|Parker|Evans|Edwards|Collins|Mary|John|James|Robert|Michael
  |David|Anna|Maria|Peter|Thomas|George|Paul|Mark|Sarah|Susan|Wells)$
`;
export const IS_PLACE = new RegExp(`^(?:${STATE}|${COUNTRY})$`, "u");

/** Places and fields, and bodies that are known by their own words. */
export const OTHER = pattern("u")`
  ^(?:China|Asia|Pacific|Europe|America|Greater|Beijing|Shanghai|Hong Kong|Macau)\b
  |\b(?:Province|City|County|District|University|College|School|Institute|Academy|Department|Office|Committee
  |Association|Council|Society|Foundation|Federation|Union|Alliance|Chamber|Ministry|Government|Congress|Conference
  |Board|Center|Centre|Faculty|Bank|Group|Ltd|Inc|Corporation|Company|Operations|Marketing|Sales|Research
  |Development|Engineering|Technology|Academic|Affairs|Republic|States|Finance|Business|Market|Exploration|Learning
  |Strategy|Strategic|Products?|Innovation|Innovative|Students?|Human|Resources|Corporate|Communications?|Public
  |Talent|People|Engagement|Partnerships?|Relations|Education|Advancement|Enrol?lment|Alumni|Administration|Planning
  |Policy|Programs?|Programmes?|Services?|Quality|Growth|Sustainability|Legal|Supply|Procurement|Admissions?
  |Outreach|Philanthropy|Treasury|Accounting|Compliance|Security|Trade|Works|Manufacturing)\b
  |\b(?:Dr|Prof|Mr|Mrs|Ms)\b
`;

/** Whether a name that nothing tells of may be a company's: no country, no place, and nobody whom the text calls so in full. */
export function isPartner(text: string, name: string): boolean {
  if (!IS_PLAIN.test(name) || NOBODY.test(name) || COUNTRIES.test(name)) return false;
  if (IS_PLACE.test(name)) return false;
  if (takeLatinPlaces(name.toLowerCase().split(" ")).rest.length === 0) return false;
  return !new RegExp(`\\p{Lu}[\\p{L}.’'-]* ${name}\\b`, "u").test(text) || / /.test(name);
}

/** "Kestrel ｜CEO": no day, no word that a sentence begins with, no place. */
export function isHeaded(name: string): boolean {
  return !name.split(" ").some((word) => NOBODY.test(word)) && !NOBODY.test(name) && !IS_PLACE.test(name);
}

/** "TechTown Rosen", "Design Core Rosen", "3M": what no person is called, of those that stand beside bodies in a list. */
export function isListed(text: string, name: string): boolean {
  if (NOBODY.test(name) || OTHER.test(name) || COUNTRIES.test(name) || IS_PLACE.test(name)) return false;
  const words = name.split(" ");
  return (
    isPartner(text, name) ||
    words.length > 2 ||
    /[a-z][A-Z]|[\d&]/.test(name) ||
    (words.length === 2 && /^[A-Z]{2,}$/.test(words[0]!))
  );
}
