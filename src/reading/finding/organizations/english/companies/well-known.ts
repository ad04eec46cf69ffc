import { part } from "../../../../../text/patterns/pattern.js";

/** Companies that news calls by their names alone; a part of a pattern. */
export const COMPANY = part`
  (?:Huawei|ZTE|Tencent|Alibaba|Baidu|Xiaomi|BYD|CATL|Lenovo|Haier|Hikvision|iFlytek|SMIC|Siemens|Bosch|SAP|BASF|Bayer|BMW
  |Volkswagen|Audi|Daimler|Mercedes-Benz|Infineon|ThyssenKrupp|Airbus|Thales|Schneider Electric|TotalEnergies|Michelin|Renault
  |L’Oréal|Sanofi|Philips|ASML|Shell|Unilever|Ericsson|Volvo|ABB|IKEA|Nokia|Novo Nordisk|Maersk|Vestas|Equinor|Roche|Novartis|Nestlé
  |BP|Rolls-Royce|BAE Systems|GSK|AstraZeneca|Vodafone|HSBC|Barclays|Arup|Dyson|IBM|Microsoft|Google|Amazon|Amazon Web Services|AWS
  |Intel|Nvidia|NVIDIA|AMD|Qualcomm|Cisco|Oracle|Dell|Hewlett-Packard|Boeing|Lockheed Martin|Northrop Grumman|Raytheon
  |General Motors|General Electric|GE Aerospace|Caterpillar|John Deere|Honeywell|3M|DuPont|Dow Chemical|Pfizer|Merck|Johnson & Johnson|Moderna
  |ExxonMobil|Chevron|ConocoPhillips|Accenture|Deloitte|PwC|KPMG|McKinsey & Company|Micron|SpaceX|Tesla|OpenAI
  |Toyota|Honda|Nissan|Sony|Panasonic|Hitachi|Toshiba|Fujitsu|Mitsubishi|NEC|SoftBank|Rakuten|Samsung|Samsung Electronics|LG|Hyundai|Kia
  |SK Hynix|POSCO|TSMC|Foxconn|MediaTek|Infosys|Wipro|Tata Steel|Tata Motors|Reliance|Safaricom|MTN|Dangote|Sasol|Petronas|Petrobras
  |Saudi Aramco|SABIC|Emirates|Etisalat|Grab|Sea Group|Singtel|Keppel|Telstra|Rio Tinto|BHP)
`;
