import { namesByCode } from "./words.js";

/**
 * Cities that datelines name without a state or country, under the code of where they are: ISO 3166-2
 * where one is given, else ISO 3166-1 alpha-2. First the AP Stylebook's domestic and foreign lists of cities
 * that stand alone, then capitals and cities that other agencies print bare. Lower case, no stops, no accents.
 */
const CITIES =
  "US-GA atlanta,savannah|US-MD baltimore,annapolis|US-MA boston,foxborough,foxboro,worcester|US-IL chicago,evanston,peoria|" +
  "US-OH cincinnati,cleveland,toledo,akron,dayton,youngstown|US-TX dallas,houston,san antonio,austin,el paso,fort worth,dallas/fort worth,corpus christi,lubbock,amarillo,waco,laredo,galveston|" +
  "US-CO denver,colorado springs,boulder|US-MI detroit,grand rapids,ann arbor,kalamazoo,flint,auburn hills|US-HI honolulu,hilo,pearl harbor|US-IN indianapolis,fort wayne,south bend|" +
  "US-NV las vegas,reno,carson city|US-CA los angeles,san diego,san francisco,oakland,sacramento,san jose,anaheim,long beach,palo alto,santa monica,beverly hills,hollywood,malibu,pasadena,fresno,bakersfield,burbank,mojave,berkeley,cupertino,menlo park,silicon valley,santa clara,irvine,santa barbara,stockton,mountain view|" +
  "US-FL miami,orlando,tampa,jacksonville,fort lauderdale,tallahassee,key west,west palm beach,palm beach,miami beach,miami gardens,daytona beach,pensacola,fort myers,cape canaveral,gainesville,mar-a-lago|" +
  "US-WI milwaukee,green bay|US-MN minneapolis,st paul,duluth|US-LA new orleans,baton rouge,shreveport|US-NY new york,new york city,buffalo,brooklyn,manhattan,queens,bronx,flushing meadows,syracuse,yonkers,flushing|" +
  "US-OK oklahoma city,tulsa|US-PA philadelphia,pittsburgh,harrisburg,allentown,scranton|US-AZ phoenix,tucson,scottsdale,tempe,flagstaff|US-MO st louis|" +
  "US-UT salt lake city,provo|US-WA seattle,spokane,tacoma,olympia,redmond|US-DC washington,washington dc,washington d c,capitol hill|US-TN nashville,memphis,knoxville,chattanooga|" +
  "US-NC charlotte,raleigh,greensboro,winston-salem|US-VA norfolk,virginia beach|US-KY louisville|US-NE omaha|US-IA des moines,cedar rapids|US-AK anchorage,juneau,fairbanks|" +
  "US-NM albuquerque,santa fe,los alamos|US-ID boise|US-NJ newark,trenton,atlantic city,east rutherford,hoboken|US-CT hartford,new haven,stamford,bridgeport|US-RI providence|US-MT helena,missoula|US-ND bismarck,fargo|US-SD sioux falls|" +
  "US-WY cheyenne|US-AL montgomery,tuscaloosa,huntsville|US-AR little rock,fayetteville|US-KS topeka,wichita|US-ME bangor,kennebunkport|US-VT montpelier|US-WV morgantown,wheeling|" +
  "CA-QC montreal,quebec city,laval,gatineau,longueuil|CA-ON toronto,ottawa,mississauga,thunder bay,sudbury,brampton|CA-BC vancouver|CA-AB calgary,edmonton,fort mcmurray,banff|CA-MB winnipeg|CA-SK regina,saskatoon|CA-NS halifax|" +
  "CA-PE charlottetown|CA-NB fredericton,moncton|CA-NL st john's|CA-YT whitehorse|CA-NT yellowknife|CA-NU iqaluit|" +
  "AU-NSW sydney,wollongong,byron bay|AU-VIC melbourne,geelong,ballarat|AU-QLD brisbane,gold coast,townsville,cairns|AU-WA perth,fremantle|AU-SA adelaide|AU-TAS hobart,launceston|AU-NT darwin,alice springs|AU-ACT canberra|" +
  "NZ wellington,auckland,christchurch,dunedin,queenstown,rotorua,napier|PG port moresby|FJ suva,nadi|WS apia|TO nuku'alofa|VU port vila|SB honiara|GU hagatna,tamuning|" +
  "IN-DL new delhi,delhi|IN-MH mumbai,bombay,pune,nagpur,nashik,aurangabad,thane|IN-WB kolkata,calcutta,siliguri,darjeeling,kharagpur|IN-TN chennai,madras,coimbatore,madurai|IN-KA bengaluru,bangalore,mysuru,mysore,mangaluru,hubli|" +
  "IN-TS hyderabad,warangal|IN-GJ ahmedabad,gandhinagar,surat,vadodara,rajkot,kutch|IN-RJ jaipur,jodhpur,udaipur,kota,ajmer,jaisalmer|IN-UP lucknow,kanpur,varanasi,agra,allahabad,prayagraj,noida,ghaziabad,meerut,ayodhya,gorakhpur,aligarh,mathura|" +
  "IN-BR patna,gaya|IN-MP bhopal,indore,gwalior,jabalpur|IN-GA panaji,margao,panjim|IN-KL thiruvananthapuram,kochi,kozhikode,trivandrum,cochin|IN-AS guwahati,dispur,silchar|IN-OD bhubaneswar,cuttack,puri,rourkela|IN-JH ranchi,jamshedpur,dhanbad|" +
  "IN-CG raipur|IN-PB amritsar,ludhiana,jalandhar,patiala,bathinda|IN-CH chandigarh|IN-HR gurugram,gurgaon,faridabad,panipat,rohtak|IN-HP shimla,dharamsala,dharamshala,manali|IN-UK dehradun,haridwar,nainital|IN-JK srinagar,jammu,pulwama,anantnag|" +
  "IN-LA leh|IN-AP vijayawada,visakhapatnam,amaravati,tirupati|IN-MN imphal|IN-ML shillong|IN-TR agartala|IN-MZ aizawl|IN-NL kohima,dimapur|IN-AR itanagar|IN-SK gangtok|IN-PY puducherry|" +
  "AF kabul,kandahar,herat,jalalabad,mazar-i-sharif,kunduz|AE dubai,abu dhabi,sharjah|AL tirana|AM yerevan|AO luanda|AR buenos aires,rosario|AT vienna,salzburg,innsbruck,graz|AZ baku|" +
  "BA sarajevo,banja luka,mostar,tuzla,srebrenica|BB bridgetown|BD dhaka,chittagong,dacca,chattogram,cox's bazar,sylhet|BE brussels,antwerp,bruges,ghent,liege|BF ouagadougou|BG sofia,plovdiv,varna|BH manama|BI bujumbura|BJ cotonou,porto-novo|" +
  "BM hamilton bermuda|BN bandar seri begawan|BO la paz,cochabamba|BR rio de janeiro,sao paulo,brasilia,salvador,belo horizonte,porto alegre,recife,curitiba,fortaleza,manaus,belem,rio|BS nassau|BT thimphu|BW gaborone|BY minsk,gomel|" +
  "BZ belize city|CD kinshasa,goma,lubumbashi,bukavu,kisangani,beni|CF bangui|CG brazzaville|CH geneva,zurich,bern,berne,basel,basle,lausanne,davos,lucerne,lugano,st moritz|CI abidjan,yamoussoukro,bouake|CL santiago,valparaiso|CM yaounde,douala|" +
  "CN beijing,shanghai,peking,guangzhou,shenzhen,tianjin,chongqing,wuhan,chengdu,nanjing,hangzhou,xi'an,xian,harbin,shenyang,dalian,qingdao,jinan,zhengzhou,changsha,kunming,urumqi,lhasa,fuzhou,xiamen,nanning,haikou,sanya,guiyang,lanzhou,xining,yinchuan,hohhot,taiyuan,shijiazhuang,hefei,nanchang,changchun,suzhou,ningbo,dongguan,boao,zhuhai,wenzhou|" +
  "CO bogota,medellin,cali,cartagena,barranquilla|CR san jose costa rica|CU havana,santiago de cuba,guantanamo,guantanamo bay|CV praia|CY nicosia,larnaca,limassol|CZ prague,brno,ostrava,karlovy vary|" +
  "DE berlin,frankfurt,munich,hamburg,bonn,cologne,dusseldorf,duesseldorf,stuttgart,leipzig,dresden,hanover,bremen,nuremberg,dortmund,karlsruhe,potsdam,heidelberg,wolfsburg,essen,mainz,wiesbaden,ramstein|" +
  "DJ djibouti|DK copenhagen,aarhus|DO santo domingo|DZ algiers,oran|EC quito,guayaquil|EE tallinn|EG cairo,sharm el-sheikh,sharm el sheikh,luxor,suez,port said,el-arish|ER asmara|ES madrid,barcelona,seville,valencia,bilbao,malaga,granada,palma de mallorca|" +
  "ET addis ababa,mekelle|FI helsinki,turku,tampere|FR paris,marseille,marseilles,lyon,lyons,nice,cannes,strasbourg,bordeaux,toulouse,lille,calais,nantes,montpellier,rennes,le mans,versailles,grenoble|GA libreville|" +
  "GB-ENG london,liverpool,leeds,sheffield,leicester,newcastle,nottingham,southampton,brighton,wimbledon,bristol,coventry,heathrow,twickenham,silverstone,aintree,epsom,ascot|GB-SCT edinburgh,glasgow,aberdeen,dundee,st andrews,lockerbie|GB-WLS cardiff,swansea|GB-NIR belfast,londonderry|" +
  "GE tbilisi,batumi,kutaisi,gori,sukhumi,tskhinvali,poti,zugdidi|GH accra,kumasi,tamale,koforidua|GI gibraltar|GM banjul|GN conakry|GQ malabo|GR athens,thessaloniki,piraeus,patras,lesbos|GT guatemala city|GW bissau|GY georgetown guyana|" +
  "HK hong kong|HN tegucigalpa,san pedro sula|HR zagreb,dubrovnik,vukovar|HT port-au-prince,gonaives|HU budapest,debrecen|ID jakarta,bandung,surabaya,denpasar,banda aceh,medan,yogyakarta,makassar,palu,kuta,jayapura,serang|" +
  "IE dublin,cork,galway,limerick|IL jerusalem,tel aviv,haifa,sderot,ashkelon,eilat|IQ baghdad,basra,mosul,erbil,arbil,najaf,kerbala,karbala,fallujah,falluja,kirkuk,tikrit,ramadi,samarra,baquba,sulaimaniya|IR tehran,isfahan,mashhad,qom,tabriz,shiraz,bushehr,natanz|IS reykjavik|" +
  "IT rome,milan,venice,naples,turin,florence,genoa,bologna,palermo,verona,trieste,l'aquila,bari,lampedusa,pisa,siena,imola,monza,maranello|JM kingston jamaica,montego bay|JO amman,aqaba,zarqa|" +
  "JP tokyo,osaka,kyoto,yokohama,nagoya,sapporo,kobe,fukuoka,hiroshima,nagasaki,sendai,saitama,chiba,naha,okinawa,nagano,fukushima,kawasaki,nara|KE nairobi,mombasa,kisumu,eldoret,garissa|KG bishkek,osh|KH phnom penh,siem reap|KP pyongyang,kaesong|" +
  "KR seoul,busan,pusan,incheon,inchon,daegu,gwangju,panmunjom,pyeongchang,sejong,daejeon,suwon,ulsan,paju,gangneung,jeju|KW kuwait city,kuwait|KZ almaty,astana,nur-sultan,alma-ata,baikonur,aktau|LA vientiane|LB beirut,tyre,sidon|LI vaduz|LK colombo,jaffna,kandy,galle,trincomalee|" +
  "LR monrovia|LS maseru|LT vilnius,kaunas,klaipeda|LU luxembourg,luxembourg city|LV riga|LY tripoli,benghazi,misrata,sirte|MA rabat,casablanca,marrakesh,marrakech,tangier,fez|MC monaco,monte carlo|MD chisinau,kishinev,tiraspol|ME podgorica|MG antananarivo|MK skopje|" +
  "ML bamako,timbuktu,gao|MM yangon,rangoon,naypyitaw,nay pyi taw,naypyidaw,mandalay,sittwe|MN ulaanbaatar,ulan bator|MO macau,macao|MR nouakchott|MT valletta|MU port louis|MV male|MW lilongwe,blantyre|" +
  "MX mexico city,tijuana,acapulco,cancun,guadalajara,monterrey,ciudad juarez,oaxaca,culiacan,los cabos,veracruz,puebla|MY kuala lumpur,putrajaya,penang,petaling jaya,johor baru,johor bahru,george town,kota kinabalu,kuching,sepang,ipoh,shah alam,langkawi|MZ maputo,beira|NA windhoek|NE niamey,agadez|" +
  "NG lagos,abuja,kano,port harcourt,ibadan,maiduguri,kaduna,jos,warri,enugu|NI managua|NL amsterdam,the hague,rotterdam,utrecht,eindhoven,maastricht|NO oslo,bergen,stavanger,trondheim,lillehammer,tromso|NP kathmandu,pokhara|OM muscat,salalah|PA panama city|PE lima,cusco,arequipa|" +
  "PH manila,cebu,davao,zamboanga,quezon city,baguio,jolo,cotabato,makati,tacloban|PK islamabad,karachi,lahore,peshawar,rawalpindi,quetta,multan,faisalabad,muzaffarabad,sialkot,gwadar,wana,miranshah|PL warsaw,krakow,gdansk,wroclaw,poznan,lodz|PR san juan|" +
  "PS gaza,gaza city,ramallah,hebron,nablus,bethlehem,jenin,rafah,khan younis,khan yunis,jericho|PT lisbon,porto,faro|PY asuncion|QA doha|RO bucharest,cluj,timisoara,constanta|RS belgrade,novi sad,nis|" +
  "RU moscow,st petersburg,leningrad,vladivostok,sochi,grozny,kazan,novosibirsk,yekaterinburg,rostov-on-don,nizhny novgorod,samara,beslan,vladikavkaz,kaliningrad,murmansk,khabarovsk,irkutsk,volgograd,chelyabinsk,krasnoyarsk|RW kigali|" +
  "SA riyadh,jeddah,mecca,medina,dhahran,jiddah|SD khartoum,el-fasher,nyala,port sudan,omdurman|SE stockholm,gothenburg,malmo,uppsala|SG singapore|SI ljubljana,maribor|SK bratislava,kosice|SL freetown|SM san marino|SN dakar|SO mogadishu,hargeisa,kismayo,baidoa|SR paramaribo|SS juba|SV san salvador|SY damascus,aleppo,homs,idlib,raqqa,latakia,deir al-zor,kobani|SZ mbabane|" +
  "TD n'djamena,ndjamena|TG lome|TH bangkok,chiang mai,phuket,pattaya,hat yai|TJ dushanbe|TL dili|TM ashgabat|TN tunis,sfax,sousse|TR ankara,istanbul,izmir,diyarbakir,antalya,adana,gaziantep,trabzon|TT port of spain|TW taipei,kaohsiung,taichung,tainan,hsinchu|" +
  "TZ dar es salaam,dodoma,arusha,zanzibar,mwanza|UA kyiv,kiev,odesa,odessa,kharkiv,lviv,donetsk,dnipro,mariupol,zaporizhzhia,kherson,sevastopol,simferopol,luhansk,chernobyl,kramatorsk|UG kampala,entebbe,gulu|UY montevideo,punta del este|UZ tashkent,samarkand,bukhara,termez|" +
  "VA vatican city,vatican|VE caracas,maracaibo|VN hanoi,ho chi minh city,saigon,danang,da nang,hue,haiphong|XK pristina,mitrovica|YE sanaa,sana'a,aden,hodeidah,taiz|ZA johannesburg,cape town,pretoria,durban,port elizabeth,soweto,bloemfontein,gqeberha,east london,sun city,potchefstroom|ZM lusaka,kitwe|ZW harare,bulawayo|" +
  "UN united nations";

/** A city's name in lower case, without stops, to the code of its region or country; "UN" is on no country's ground. */
export const CITY_CODES: ReadonlyMap<string, string> = /* @__PURE__ */ namesByCode(CITIES);

/** Cities whose bare name says that it is a place, but not which of several. */
export const AMBIGUOUS_CITIES: ReadonlySet<string> = new Set(
  (
    "portland,springfield,columbus,columbia,charleston,birmingham,cambridge,richmond,rochester,aurora,arlington,kansas city," +
    "jackson,augusta,wilmington,manchester,bloomington,lexington,lincoln,madison,concord,salem,hamilton,windsor,kingston,georgetown," +
    "newport,lansing,dover,glendale,bethesda,cordoba,santa cruz,merida,victoria,york,newport news,saint john,san pedro,peoria,davie,lancaster,alexandria,lafayette,auburn,burlington,greenville,oxford"
  ).split(","),
);
