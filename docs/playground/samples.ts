/** A story to begin with, and the day it was filed. */
export interface Sample {
  name: string;
  referenceDate: string;
  text: string;
}

/** Short stories in the styles of several agencies. All of it is made up. */
export const samples: readonly Sample[] = [
  {
    name: "Reuters: a ferry strike",
    referenceDate: "2025-03-05",
    text: `Ferry strike strands thousands on Aegean islands

By Eleni Markou and Jonas Weil

ATHENS/SYROS, Greece, March 4 (Reuters) - Greek ferry crews extended a walkout by 48 hours on Tuesday, leaving an estimated 6,500 passengers stranded, after the government rejected a pay claim worth 41 million euros ($43 million).

"We have carried this country through three winters without a raise," Nikos Damaskos, head of the seamen's federation, told reporters at the port of Piraeus. "There will be no ship until there is an offer."

Shipping Minister Anna Stathaki called the strike "irresponsible" and said talks would resume on Thursday.

"The door is open," she said in a statement. "But a 14 percent rise is out of the question."

About 70 of the country's 115 routes were affected, according to the coast guard. On Syros, hotels put up more than 300 people free of charge, Mayor Petros Lambrou said.

"Nobody slept on the quay," Lambrou added.

(Reporting by Eleni Markou in Athens and Jonas Weil in Syros; Editing by Clare Dunmore)`,
  },
  {
    name: "AP: a school levee",
    referenceDate: "2024-05-21",
    text: `Town that lost its school to a flood votes to rebuild on the hill

By DANA WHITLOCK
Associated Press

CEDAR BEND, Iowa (AP) — Voters in this river town of 2,300 agreed Tuesday to borrow $18.5 million for a new school, three years after the old one filled with 9 feet of water.

The measure passed with 64% of the vote, the Larch County auditor's office said.

“I cried in the parking lot,” said Ruth Okafor, who has taught third grade for 22 years. “My students have never had a gym. They think recess is a hallway.”

Superintendent Mike Tran said construction would start in September and that “every classroom will stand 30 feet above the river.”

Not everyone is convinced. Farmer Joe Pruitt, 71, said his property tax would rise by about $400 a year.

“It’s a nice building,” he said. “I won’t be going to it.”

The district plans to call its new auditorium “The Ark.”

___

Associated Press writer Lena Ford in Des Moines contributed to this report.`,
  },
  {
    name: "AFP: a quoted letter",
    referenceDate: "2024-11-10",
    text: `Museum to return bronze taken in 1897

BRUSSELS, Nov 9, 2024 (AFP) - A Belgian museum said Saturday it would return a bronze head to Nigeria, 127 years after soldiers carried it off.

"It was never ours," curator Hélène Vandamme told AFP. "We kept it well, but we kept it."

In a letter dated October 21, the museum had written to Abuja: "We acknowledge the circumstances of its taking, and we regret them."

Nigeria's culture ministry welcomed the decision. "Our ambassador said it best: 'A thing that is returned speaks twice,'" spokesman Tunde Bassey said.

Between 90 and 120 such pieces are held in Belgian collections, a 2021 inventory found. One in four came through auction houses, it said.

The head will be shown for six weeks in Brussels before it travels, the museum said.

hv/rb/tw`,
  },
  {
    name: "IANS: a vaccination drive",
    referenceDate: "2025-01-15",
    text: `'Not one child left out': Assam closes polio drive

Guwahati, Jan 14 (IANS) Assam on Tuesday wound up a week-long polio drive in which 38.6 lakh children were given drops, state Health Minister Bhaskar Deka said.

"We walked to villages that have no road," Deka told IANS. "In three districts our teams went by boat."

He said coverage had risen to 97.2 per cent from 94 per cent last year. The state spent Rs 26 crore on the drive, he added.

According to officials, some 42,000 volunteers took part.

"My feet are swollen, but the register is full," said Junmoni Boro, a health worker in Dhemaji.

The opposition alleged that figures from the hills were "cooked up in an office".

--IANS
bd/ks`,
  },
  {
    name: "Xinhua: a high-speed line",
    referenceDate: "2024-08-30",
    text: `New line cuts travel time to plateau city by half

LANZHOU, Aug. 29 (Xinhua) -- A 236-kilometer railway opened in northwest China on Thursday, cutting the trip between two plateau cities from four hours to under two, its operator said.

Trains run at up to 250 km per hour through 31 tunnels, the longest of them 16.3 km, said Ma Guolin, chief engineer of the project.

"The ground is frozen for five months of the year," Ma said. "We learned to build for both seasons."

More than 12,000 tickets were sold in the first six hours, up 40 percent on the forecast.

"I used to leave before dawn. Now I have breakfast first," a passenger surnamed Zhao told Xinhua.

The line is expected to carry 9 million passengers in 2025. Enditem`,
  },
  {
    name: "TASS: a space launch",
    referenceDate: "2024-06-19",
    text: `Weather satellite reaches orbit after fourth attempt

MOSCOW, June 18. /TASS/. A weather satellite was put into orbit on Tuesday at the fourth attempt, the launch operator's press service told TASS.

"The separation took place at 11:42 Moscow time. All systems are normal," the press service said.

The launch had been put off three times in 10 days because of high-altitude wind. Flight director Oleg Serebrov told reporters that "nobody was in a hurry."

The 1.9-tonne satellite will work for at least seven years, he specified. It is the second of five, the Vesti weekly reported earlier, citing a source in the industry.

The first one, sent up in December 2021, failed after 14 months.`,
  },
  {
    name: "Yonhap: a summit is relayed",
    referenceDate: "2024-10-03",
    text: `(LEAD) Seoul, Ulaanbaatar agree to double rare-earth trade

By Han Ji-woo

SEOUL, Oct. 2 (Yonhap) -- South Korea and Mongolia agreed Wednesday to double their trade in rare earths to US$1.4 billion by 2028, officials said.

Trade Minister Seo Min-jae and his Mongolian counterpart, Batbayar Ganzorig, signed the accord in Seoul.

"This is about supply, and about trust," Seo said at a joint news conference. Ganzorig described it as "a bridge with two lanes."

A senior ministry official, speaking on condition of anonymity, said that around 60 percent of the volume would go to battery makers.

Mongolian daily Onodor reported that the foreign ministry in Ulaanbaatar considered the price "fair for ten years."

Mongolia's exports to Seoul rose 8.7 percent in the first half, according to data from the trade ministry.

jwhan@example.com
(END)`,
  },
  {
    name: "A crawler's copy, with odd things in it",
    referenceDate: "",
    text: `date 2023-02-31 Vienna, Feb 28 The Danube commission said on Tuesday that the gauge had fallen to 1,9,3 centimetres.

"We have seen lower, but not in February, commission secretary Franz Huber said.

A spokesman, who asked not to be named, said “about half of the barges' were waiting.

“Caption: barges at the Freudenau lock (c) Danube Photos

Huber told the "Donau-Bote" that traffic would recover "in days, not weeks".`,
  },
];
