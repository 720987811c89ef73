import { wordLists } from "./words.js";

/**
 * Common given names of many cultures, by who mostly bears them in news copy. A name that both men and women
 * bear says only that its bearer is a person.
 */
const MALE =
  "aaron abdul abdullah abdel abraham abu adam adil adolf adrian ahmad ahmed ahmet akira alan albert alberto alejandro aleksandr " +
  "alexander alexandre alexei alexey alfonso alfred ali allan allen alvaro amir amit anatoly anders andre andreas andrei andres " +
  "andrew andrey andriy angus anil antal anthony antoine anton antonio antony anwar ariel arjun armando arnaud arnold arthur arturo " +
  "arun arvind asif ashok ashraf atsushi augusto austin axel ayman aziz barack barry bart bashar ben benjamin benny bernard " +
  "bernie bertrand bilal bill billy bjorn bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan byron carl " +
  "carlo carlos carsten cesar chad charles charlie chen chester chris christian christoph christophe christopher chuck claude claudio " +
  "clarence clint clive colin conor cory craig cristian curtis cyril cyrus dale damian damien dan daniel daniele danny darrell " +
  "darren dave david dean denis dennis derek devin dick diego dieter dimitri dimitris dirk dmitri dmitry dominic dominique don donald " +
  "douglas doug duncan dwayne dwight earl eddie edgar eduardo edward edwin ehud elias elliot elliott elon emilio emmanuel enrico " +
  "enrique eric erik ernesto ernest ernst ethan eugene evan evo fabio faisal farid farooq federico felipe felix " +
  "ferdinand fernando fidel florian floyd francesco francis francisco franco francois frank franklin franz fred frederic " +
  "frederick fritz gabriel gareth gary gavin geert gene geoff geoffrey george georges gerald gerard gerhard gianni giorgio " +
  "giovanni giulio giuseppe glen glenn gonzalo gordon graham greg gregory guido guillermo guy gustavo hakim hamad hamid " +
  "hamza hans harold harris harry harvey hasan hashim hassan hector heinz helmut henri henrik henry herbert herman hiroshi " +
  "horst howard hugh hugo hussein hussain ian ibrahim igor ilham ilya imran isaac ismail israel ivan jack jackson jacob jacques jaime " +
  "jair jake jakob james jan jared jason javier jay jean jeb jeff jeffrey jens jeremy jerome jerry jesus jim jimmy joachim joao joe " +
  "joel johan johann johannes john johnny jon jonas jonathan jordan jorge jose josef joseph josh joshua juan juha jules julian " +
  "julien julio jurgen justin kamal karim karl keith ken kenneth kenji kent kevin khaled khalid khalil kirk klaus " +
  "kofi konstantin kumar kurt kyle lance lars larry laurent lawrence lech lee leo leon leonard leonardo leonid leroy lewis " +
  "liam lionel lloyd logan louis luc luca lucas luciano luigi luis luiz lukas luke mahmoud mahmud malcolm manmohan manuel marc marcel " +
  "marcelo marco marcos marcus mario mariano mark markus marshall martin marvin massimo masoud mathieu mats matt matteo " +
  "matthew matthias maurice mauricio mauro max maxim mehdi mehmet michael michal michel mickey miguel mihai mike " +
  "mikhail milan miles milos mitch mitt mohamed mohamad mohammad mohammed mohsen moshe muhammad muhammadu mustafa mykola nabil " +
  "narendra nasser nathan nathaniel naveen neil nelson nicholas nick nicola nicolae nicolas nigel nikita nikolai nikos noah " +
  "noel norman oleg oleksandr olivier oliver omar omer oscar osama otto owen pablo paolo pascal patrice patrick paul paulo " +
  "pavel pawel pedro per pervez pete peter petr petro petros philip philippe phil phillip pierre pieter piotr prakash rafael " +
  "rahul raj rajesh rajiv rakesh ralf ralph ramesh ramon ramzan randall randy raphael rashid raul ravi ray raymond " +
  "rene reza ricardo riccardo rich richard rick ricky rob robert roberto robin rod rodney rodrigo roger roland rolf " +
  "roman ron ronald ronnie ross roy ruben rudolf rudy rupert russell ryan sadiq saeed said salim salman salvador sam sami " +
  "samir samuel sanjay santiago saul scott sean sebastian sebastien serge sergei sergey sergio serhiy seth shane shaun shawn " +
  "shimon shinzo silvio simon stan stanley stefan stefano stephane stephan stephen steve steven stewart stuart sunil suresh sylvain " +
  "syed tariq ted terrence terry thaksin theodore thierry thomas tim timothy tobias toby todd tom tomas tomasz tommy tony " +
  "travis trevor tyler umar uwe vaclav valery vasily venkatesh victor vijay viktor vincent vinod vitaly vito vladimir volodymyr wade " +
  "wahid walid wallace walter warren wayne werner will willem william willie winston wojciech wolfgang yakov yang yasir " +
  "yasser yevgeny yitzhak yoav yosef yoshihide yousef youssef yuri yusuf yves zachary ed andy gerry alastair " +
  "mick niels laurence hisham gilbert graeme suleiman ignacio xavier hank woody zach mustapha wesley norbert troy dinesh eli blake " +
  "recep renato miroslav vince robbie karel cristiano frans calvin perry terence newt elijah sheldon jamal bret garrett vikram teddy rex " +
  "kieran noam adel kenny benedict amr aidan desmond ajit denny jeremiah takashi mathew osman janos clifford vicente ulrich rory " +
  "gilles guillaume sachin theo deepak sandeep kwame mamadou majid ghassan bassam kemal";

const FEMALE =
  "abigail ada adele adriana agnes aicha aisha alejandra alexandra alexis alice alicia alina alison allison alma " +
  "amal amanda amber amina amy ana anastasia andrea angela angelina anita ann anna annabel anne annette " +
  "annie antonia april ashley astrid audrey aung ava ayesha barbara beatrice becky beth betty " +
  "beverly bonnie brenda bridget brigitte brooke camila camilla candace carla carmen carol carole carolina caroline carolyn carrie " +
  "cassandra cassidy catherine cathy cecilia charlene charlotte chelsea cheryl chiara christiana christiane christie " +
  "christina christine cindy claire clara claudia colleen condoleezza connie courtney cristina crystal cynthia daisy " +
  "dana daniela danielle daphne dawn deb debbie deborah debra denise diana diane dina dolores donna doris dorothy edith eileen " +
  "ekaterina elaine eleanor elena elise elizabeth ella ellen elsa emily emma erica erika erin esther eva evelyn fadia faith " +
  "fatima fatou federica fiona florence frances francesca gabriela gabriella gabrielle gail georgia " +
  "gina gladys gloria grace greta gretchen gwen gwendolyn hannah hanna heather heidi " +
  "helen helena helene hilary hillary holly hope huma ida imelda ines inga ingrid irene irina iris isabel " +
  "isabella isabelle ivana ivanka ivy jacinda jackie jacqueline jana jane janet janice jasmine jean jeanne jeanine jenna jennifer " +
  "jenny jessica jill jo joan joanna joanne josephine joy joyce juanita judith judy julia juliana julie juliet june kamala " +
  "karen karin karina karla kate katherine kathleen kathryn kathy katie katharina katrina kellyanne kimberly kirsten kirstjen " +
  "kristalina kristen kristi kristin kristina lara laura lauren leila leslie lidia liliana linda lisa liz " +
  "loretta lori lorraine louise lucia lucy luisa lydia lynn madeleine madonna maggie malala marcia margaret margarita margrethe " +
  "maria mariam marian marianne marie marina marine marion marjorie marta martha martina mary maureen maya megan meghan " +
  "melania melanie melissa mercedes meredith mia michaela michele michelle miranda miriam molly mona monica monika " +
  "monique myriam nadia nancy naomi natalia natalie natasha nicole nicola nina nora norma olga olivia oprah paige pam " +
  "pamela patricia patty paula pauline peggy penny petra phyllis priya priyanka rachel rebecca regina rhonda " +
  "rita roberta rosa rose rosemary rosie ruth sabrina sally samantha sandra sara sarah sasha selena shannon " +
  "sharon sheila sheikha shelley sherry shirley silvia simone simona sofia sonia sonya sophia sophie stacey stacy stella stephanie " +
  "sue susan susana susanna suzanne svetlana sylvia tamara tammy tanya tara tatiana tatyana tanja teresa thelma theresa " +
  "tiffany tina tracy tulsi ulrike ursula valentina valerie vanessa vera veronica vicki vicky victoria violeta viola virginia " +
  "vivian wendy whitney winnie yasmin yelena yingluck yolanda yuliya yulia yvonne zainab zoe bethany " +
  "betsy trish dianne abby lily renee nikki kelli zeynep arianna alyssa angie smriti sushma kavita lakshmi anjali deepika siti ngozi " +
  "siobhan saoirse ludmila layla salma shirin";

const EITHER =
  "alex ashton bailey blair cameron carey casey chi chris cody dakota drew frankie hayden jamie jan jesse jody jordan jun kelly kim " +
  "kerry lindsay lindsey leslie li lin ling mei min morgan pat quinn reese riley robin sandy sam sasha shelby sidney stacy sydney " +
  "taylor terry tracy wang wei xi xiao yi yu zhang park lee nguyen tran liu zhao lu jiang zhou wu zhu tang gao shen liang xu cheng hu " +
  "guo huang peng xie luo cai zheng lim wong choi kang yoon jung kwon hwang pham hoang bui";

/** Who bears a given name, in lower case. */
export const GIVEN_NAMES: ReadonlyMap<string, "male" | "female" | "either"> = /* @__PURE__ */ wordLists({
  male: MALE,
  female: FEMALE,
  either: EITHER,
});
