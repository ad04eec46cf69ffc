import { part } from "../../../text/patterns/pattern.js";

/** Countries, as English news calls them; a part of a pattern. */
export const COUNTRY = part`
  (?:Norway|Sweden|Denmark|Finland|Iceland|Netherlands|Belgium|Germany|Austria|Switzerland|France|Italy|Spain
  |Portugal|Poland|Hungary|Serbia|Greece|Turkey|Russia|Ukraine|Kazakhstan|Uzbekistan|Israel|Egypt|Kenya|Nigeria
  |Ghana|Ethiopia|Uganda|Tanzania|Zambia|Zimbabwe|South Africa|Morocco|India|Pakistan|Bangladesh|Nepal|Sri Lanka
  |Thailand|Malaysia|Singapore|Indonesia|Vietnam|Laos|Cambodia|Myanmar|Philippines|Japan|Korea|South Korea|China
  |Australia|New Zealand|Canada|Mexico|Brazil|Chile|Argentina|Peru|Cuba|Ireland|Scotland|Wales|England|Britain|UK
  |United Kingdom|USA|US|United States|Saudi Arabia|United Arab Emirates|UAE|Qatar|Kuwait|Oman|Bahrain|Jordan|Lebanon
  |Iraq|Iran|Syria|Yemen|Algeria|Tunisia|Libya|Sudan|Rwanda|Burundi|Somalia|Cameroon|Senegal|Mali|Niger|Benin|Togo
  |Gabon|Congo|Angola|Mozambique|Namibia|Botswana|Malawi|Madagascar|Mauritius|Liberia|Sierra[ -]Leone|Gambia|Guinea
  |Côte d[’']Ivoire|Ivory Coast|Eswatini|Lesotho|Slovakia|Slovenia|Czech Republic|Czechia|Croatia|Bosnia|Albania
  |Bulgaria|Romania|Moldova|Belarus|Lithuania|Latvia|Estonia|Luxembourg|Malta|Cyprus|Georgia|Armenia|Azerbaijan
  |Mongolia|Kyrgyzstan|Tajikistan|Turkmenistan|Afghanistan|Bhutan|Maldives|Brunei|Timor-Leste|Papua New Guinea|Fiji
  |Samoa|Tonga|Colombia|Venezuela|Ecuador|Bolivia|Paraguay|Uruguay|Panama|Costa Rica|Nicaragua|Honduras|Guatemala
  |El Salvador|Jamaica|Trinidad and Tobago|Barbados|Guyana|Suriname|Haiti|Dominican Republic)
`;
export const COUNTRIES = new RegExp(`^${COUNTRY}$`);
/** The states and provinces of federations that stand behind a town: "Dallas, Texas". */
export const STATE = part`
  (?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa
  |Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada
  |New (?:Hampshire|Jersey|Mexico|York|South Wales|Brunswick)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon
  |Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|(?:West )?Virginia|Washington|Wisconsin|Wyoming|Ontario|Quebec
  |British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|Queensland|Tasmania|(?:South|Western) Australia|Maharashtra
  |Karnataka|Kerala|Tamil Nadu|Gujarat|Punjab|Haryana|Rajasthan|Odisha|Bihar|Assam|Telangana|(?:Andhra|Uttar|Madhya) Pradesh
  |West Bengal|Jharkhand|Bavaria|Saxony|Catalonia|(?!United |Nation |Secretary )[A-Z][a-z]+ (?:State|Province|County|Region))
`;
