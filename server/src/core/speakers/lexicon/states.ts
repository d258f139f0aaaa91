/**
 * States, their short names and the capitals that stand for their governments, as they are written: a state may speak.
 */
export const STATES = `
  China Japan Russia Vietnam Laos Mongolia India Pakistan Iran Iraq Israel Syria Lebanon Jordan Egypt Libya Algeria Morocco
  Tunisia Sudan Ethiopia Kenya Uganda Tanzania Nigeria Ghana Cuba Mexico Brazil Argentina Chile Peru Bolivia Ecuador
  Venezuela Colombia Nicaragua Panama Canada Australia Britain England Scotland Wales Ireland France Germany Italy Spain
  Portugal Belgium Netherlands Luxembourg Switzerland Austria Poland Hungary Romania Bulgaria Serbia Croatia Slovenia
  Slovakia Greece Turkey Türkiye Ukraine Belarus Moldova Georgia Armenia Azerbaijan Kazakhstan Uzbekistan Turkmenistan
  Tajikistan Kyrgyzstan Afghanistan Nepal Bhutan Bangladesh Myanmar Thailand Cambodia Malaysia Singapore Indonesia
  Philippines Taiwan Korea Norway Sweden Finland Denmark Iceland Estonia Latvia Lithuania Yemen Oman Qatar Bahrain
  Kuwait Palestine Somalia Rwanda Congo Angola Zambia Zimbabwe Mozambique Namibia Botswana Mali Niger Chad Senegal Guinea
  Republic Kingdom Emirates States Arabia Lanka Faso Guinea Uruguay Paraguay Guatemala Honduras Haiti Jamaica Zealand America Africa Cyprus Malta Albania Kosovo Macedonia Montenegro
  Bosnia Herzegovina Monaco Liechtenstein Andorra Czechia Benin Togo Gabon Cameroon Eritrea Djibouti Burundi Malawi Lesotho
  Eswatini Mauritius Mauritania Madagascar Liberia Gambia Burkina Maldives Brunei Fiji Vanuatu Samoa Tonga Bahamas Barbados
  Trinidad Tobago Belize Guyana Suriname Dominica Greenland Scotland Macau Nauru Tuvalu Kiribati Palau Seychelles Comoros
  Vatican Ivoire Leone Salvador Rica Gaza Verde Lucia Leste Micronesia
  U.S. U.K. UK US USA EU UN U.N. DPRK ROK PRC UAE NATO ASEAN
  Washington Moscow Beijing Tokyo Seoul Pyongyang London Paris Berlin Brussels Kiev Kyiv Tehran Ankara Jerusalem Hanoi
  Delhi Canberra Ottawa Taipei Damascus Baghdad Cairo Havana Khartoum Manila Jakarta Bangkok Kabul Islamabad Riyadh Doha
  Amman Beirut Tripoli Tunis Algiers Rabat Nairobi Abuja Pretoria Harare Lusaka Kampala Kigali Kinshasa Luanda Maputo
  Dakar Accra Bamako Niamey Madrid Rome Lisbon Vienna Bern Warsaw Prague Budapest Bucharest Sofia Belgrade Zagreb Athens
  Minsk Tbilisi Yerevan Baku Astana Tashkent Dushanbe Bishkek Oslo Stockholm Helsinki Copenhagen Dublin Caracas Bogota
  Brasilia Santiago Lima Quito Managua Dhaka Kathmandu Colombo Yangon Naypyitaw Vientiane Ulaanbaatar`;

/** Adjectives of nationality: they stand before a role or a name and are part of neither. */
export const NATIONALITIES = `
  Chinese Japanese Russian Vietnamese Lao Laotian Mongolian Indian Pakistani Iranian Iraqi Israeli Syrian Lebanese Jordanian
  Egyptian Libyan Algerian Moroccan Tunisian Sudanese Ethiopian Kenyan Ugandan Tanzanian Nigerian Ghanaian Cuban Mexican
  Brazilian Argentine Argentinian Chilean Peruvian Bolivian Ecuadorian Venezuelan Colombian Nicaraguan Panamanian Canadian
  Australian British English Scottish Welsh Irish French German Italian Spanish Portuguese Belgian Dutch Swiss Austrian
  Polish Hungarian Romanian Bulgarian Serbian Croatian Slovenian Slovak Czech Greek Turkish Ukrainian Belarusian Moldovan
  Georgian Armenian Azerbaijani Kazakh Uzbek Turkmen Tajik Kyrgyz Afghan Nepalese Bhutanese Bangladeshi Burmese Thai
  Cambodian Malaysian Singaporean Indonesian Filipino Philippine Taiwanese Korean Norwegian Swedish Finnish Danish Icelandic
  Estonian Latvian Lithuanian Yemeni Omani Qatari Bahraini Kuwaiti Palestinian Somali Rwandan Congolese Angolan Saudi Omani Qatari Emirati Kosovar Albanian Macedonian
  Bosnian Montenegrin Cypriot Maltese Luxembourgish Zambian Zimbabwean Mozambican Namibian Malian Nigerien Chadian Senegalese
  Guinean Ivorian Liberian Gambian Cameroonian Gabonese Eritrean Burundian Malawian Malagasy Mauritian Mauritanian Togolese
  Beninese Haitian Jamaican Honduran Guatemalan Salvadoran Paraguayan Uruguayan Guyanese Bruneian Fijian Timorese Kurdish
  Catalan Basque Chechen Crimean Siberian Californian Texan
  American European African Asian Latin Arab Soviet South North East West Western Eastern`;

/** Family names that come first in Korean names, in the spellings of both Koreas: used to part glued names. Those that are
 * English function words as well (An, In, No, So, To, Do) are left out. */
export const KOREAN_FAMILY_NAMES = `
  Kim Ri Lee Pak Park Choe Choi Jong Jung Jeong Kang Jo Cho Yun Yoon Jang Rim Lim Im O Oh Han Sin Shin  Seo Kwon Hwang 
  Ahn Song Ryu Yu Yoo Hong Jon Jeon Ko Koh Mun Moon Son Yang Pae Bae Paek Baek Ho Heo Nam Sim Shim Ro Roh  Ha Kwak Song Cha
  Ju Joo U Woo Ku Koo Min Jin Hyon Hyun Om Um Won Chon Cheon Pang Bang Kong Ham Pyon Byun Chu Choo   Sok Seok Ma Kil Gil
  Wi Pyo Myong Ki Ra Wang Kum Ok Yuk  Maeng Je Mo Thak Tak Kuk Yo Ui Un`;

export const MONTHS =
  'January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec';
export const DAYS =
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat today yesterday tomorrow tonight';
/** Nouns of time that end an adverbial before a subject: `last week Smith said`. */
export const TIME_NOUNS =
  'day week month year morning afternoon evening night time hour minute weekend noon midnight century decade moment occasion end beginning';
