/**
 * News agencies, press-release wires and papers whose name stands in datelines and sign-offs: the canonical
 * name, then other names it goes by. Gathered from datelines of 1987 to 2026; upper and lower case, dots and
 * spaces do not matter when a name is looked up.
 */
export const AGENCIES =
  "AP=Associated Press=The Associated Press=AP Business Wire=Assoicated Press|Reuters=Reuter=Thomson Reuters=Thomson Reuters Foundation=Reuters News Agency=Reuters Life=RTRS|" +
  "AFP=Agence France-Presse=AFX=AFP-Relaxnews|UPI=United Press International|dpa=Deutsche Presse-Agentur=tca/dpa=dpa-AFX=dpa International|" +
  "EFE=ACAN-EFE=ACAN=Agencia EFE|ANSA|Adnkronos=AKI|PA=Press Association=PA Media=Press Association Sport|CP=Canadian Press=The Canadian Press|" +
  "AAP=Australian Associated Press|NZPA|Kyodo=Kyodo News=Kyodo JBN|Jiji Press=Jiji|Yonhap=Yonhap News Agency=Yonhap News|Newsis|" +
  "Xinhua=Xinhua News Agency=Xinhuanet=Xinhaunet=Xinhau=New China News Agency=NCNA=XINHUA Hong Kong Service|CNA=Central News Agency=Focus Taiwan|China News Service=CNS|KCNA=Korean Central News Agency|VNA=Vietnam News Agency=VNS=VietnamPlus|" +
  "Bernama=Malaysian National News Agency|Antara|PNA=Philippines News Agency|TNA=Thai News Agency|TASS=ITAR-TASS=Itar-Tass World Service=RITA|Interfax=Interfax-Ukraine=Interfax-AVN|" +
  "RIA Novosti=RIA=RIAN=Novosti|Sputnik|APN|BelTA|Ukrinform|UNIAN|Kazinform|AZERTAC=Azertag|Trend|Turan|ARMENPRESS|Akipress=AKIPRESS.COM|Kabar|Khovar=NIAT Khovar|UzA|Montsame|" +
  "IRNA=Islamic Republic News Agency|Tasnim=Tasnim News Agency|Fars=Fars News Agency=FNA|ISNA|Mehr News Agency=MNA|SPA=Saudi Press Agency|SANA=Syrian Arab News Agency|WAFA|KUNA=Kuwait News Agency|" +
  "WAM=Emirates News Agency|ONA=Oman News Agency|QNA=Qatar News Agency|BNA=Bahrain News Agency|Petra=Jordan News Agency|MENA=Middle East News Agency|MAP=Maghreb Arabe Presse|TAP|APS=Algerie Presse Service|NNA=National News Agency|INA=Iraqi News Agency|NINA=National Iraqi News Agency|SABA=Yemen News Agency|Ma'an=Ma'an News Agency|TPS|UNA=Union of OIC News Agencies|JANA|SUNA|" +
  "Anadolu=Anadolu Agency=AA=Anatolia|PTI=Press Trust of India|IANS=Indo-Asian News Service|ANI=Asian News International|UNI=United News of India|TOI=Times of India=TNN=Times News Network|HT Correspondent|" +
  "APP=Associated Press of Pakistan|PPI=PPI-OT=Pakistan Press International|Pajhwok=Pajhwok Afghan News|INP|UrduPoint=UrduPoint / Pakistan Point News=Pakistan Point News|BSS=Bangladesh Sangbad Sangstha|UNB=United News of Bangladesh|RSS=Rastriya Samachar Samiti|GNA=Ghana News Agency|NAN=News Agency of Nigeria|PANA|SAPA|KNA|SLENA|ZIANA|NAMPA|ANA=Athens News Agency=AMNA=ANA-MPA|ENA=Ethiopian News Agency|FBC=Fana Broadcasting Corporate|ANGOP|AIM|SAnews=SAnews.gov.za|BuaNews|" +
  "CTK=CTK National News Wire|PAP=Polish Press Agency|MTI|BTA|Tanjug|HINA|STA|FENA|SRNA|AGERPRES=Rompres|ADN|ATA|MIA|TANJUG Domestic Service|Makfax|BNS=Baltic News Service|LETA|ELTA|" +
  "APA=Austria Presse Agentur|SDA=ATS|ANP|Belga|NTB|Ritzau|TT|STT|Lusa|Notimex|Prensa Latina|Telam|DYN|EFE Americas|Andina|ACN=Cuban News Agency=Agencia Cubana de Noticias|CMC=Caribbean Media Corporation|JIS=Jamaica Information Service|DPI=Department of Public Information|IPS=Inter Press Service|IRIN=IRIN News|Telesur|" +
  "Bloomberg=Bloomberg News|Dow Jones=Dow Jones Newswires=Dow Jones Newswire|MarketWatch=CBS.MW=CBS MarketWatch|CNN=CNN Business=CNNMoney=CNN Newsource|CBS=CBS News=CBS/AP|NBC=NBC News|ABC=ABC News|Fox News=FOX|BBC=BBC Monitoring|VOA=Voice of America|RFE/RL|RFA|MSNBC|NPR|" +
  "New York Times News Service=NYT=New York Times=N.Y. Times News Service|Washington Post=washingtonpost.com|Los Angeles Times=LAT|USA Today=USATODAY.com|Knight Ridder=Knight-Ridder|McClatchy=McClatchy Newspapers=MCT|Tribune News Service=TNS|Scripps Howard=SHNS|Cox News Service=Cox|Hearst Newspapers|Gannett News Service=GNS|CanWest News Service=CanWest=Postmedia News|" +
  "Christian Science Monitor|Guardian=Guardian Unlimited|Daily Telegraph|Financial Times=FT.com|Wall Street Journal|The Motley Fool=Motley Fool|BusinessWeek=BusinessWeek Online=Business Week|Forbes.com=Forbes|SmartMoney.com|TheStreet.com|Investor's Business Daily|U.S. News & World Report|SPACE.com|LiveScience|National Geographic|" +
  "Sports Network=The Sports Network|Ticker=SportsTicker|CBS SportsLine|InfoWorld|Computerworld|IDG News Service=IDG|PC World|MacCentral|Macworld|TechWeb|InternetNews|NewsFactor|Ziff Davis=Ziff-Davis|TechWorld=Techworld.com|CNET=CNET News.com|ZDNet|Wired News|PC Magazine|eWEEK|TechNewsWorld|" +
  "PR Newswire=PRNewswire=PRNewswire-AsiaNet=PRNewswire-FirstCall=PRNewswire-USNewswire=PR Newswire Asia=PRNewswire/PRNewswire=AsiaNet=Kyodo JBN-AsiaNet|Business Wire|GlobeNewswire=GLOBE NEWSWIRE|Accesswire=ACCESS Newswire|Newsfile=Newsfile Corp.|Marketwired=Marketwire=Market Wire|CNW=CNW Group=Canada NewsWire|EIN Presswire=EINPresswire.com=EINPresswire|PRWEB|PrimeNewswire|M2 PRESSWIRE|Newswire|MENAFN|Zenit=Zenit.org|Catholic News Agency|CNS News|JTA|Aljazeera=Al Jazeera|IslamOnline=IslamOnline.net|Hawaii News Now=HawaiiNewsNow|STNG|States News Service|City News Service|AZCentral|Cronkite News|WENN|Medianet|Nine News|Relaxnews|TVBS News=TVBS|Sports Xchange|Field Level Media|ACN Newswire|JCN Newswire=Japan Corporate News Network|Media OutReach=Media OutReach Newswire|NAPSI=NAPS|StatePoint=StatePoint Media|Brandpoint=BPT|Family Features|HealthDay=HealthDay News|NewsUSA|Religion News Service=RNS|Baptist Press=BP|OSV News|The Center Square=Center Square|Bay City News|QMI Agency|Army News Service|AFNS=Air Force News Service|NNS=Navy News Service|" +
  "Domestic Service|Radio Venceremos|Radio Farabundo Marti|Television Peruana|Inravision Television|Pakistan Observer|Newsroom";

/** Agencies whose short name is also a word or another body's name: by itself, without brackets, it says nothing. */
export const NOT_BARE: ReadonlySet<string> = new Set(
  "ap aa ana ani apa apn aps ata atp bbc cns cox fars forbes fox guardian ina jana kna map mena mia mti nan newsroom nna nyt ona pa pap pna ppi qna rss sana spa sta stt sun suna tap ticker tna toi trend tt uni adn anp petra sda acn aim akp bp bpt cmc dpi ena fbc fna jis kpl maan nina nns rns saba tps una kabar khovar".split(
    " ",
  ),
);
