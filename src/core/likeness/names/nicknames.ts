/**
 * Given names with the short and familiar forms that people in the United Kingdom go by, Welsh ones
 * among them. A form may belong to several names: `Chris` to Christopher and to Christine.
 *
 * Compiled for this file in November 2026 from common knowledge. It is no list of given names: what
 * is missing is compared as it is written.
 */
const table =
  "abigail:abi abby gail|adam|adrian:ade|aileen|aisha:ayesha|alan:al alun allan allen|albert:al bert bertie|" +
  "aled|alexander:alex alec alasdair alastair al sandy sasha xander|alexandra:alex alix sandra lexi sasha|" +
  "alfred:alf alfie fred|alice:ali|alison:ali|amanda:mandy|amelia:millie amy|amina:aminah|andrea:andie|" +
  "andrew:andy drew andras|angela:angie ange|angharad:hari haz|anita|ann:anne annie nan|anna:annie|" +
  "anthony:tony ant antony anton|antonia:toni|aoife|archibald:archie|arthur:art|barbara:barb babs|" +
  "barry:baz bazza|beatrice:bea trixie|benjamin:ben benji benny|bernard:bernie|bernadette:bernie|" +
  "bethan:beth|bethany:beth|beverley:bev|bradley:brad|brenda:bren|brian:bryan|bridget:biddy bridie|" +
  "bronwen:bron|bryn:brynmor|calum:callum cal|cameron:cam|carol:carole caz|caroline:caz carrie caro|" +
  "carwyn:caz|catherine:cath cathy cat kate katie kathy katy kay katherine kathryn catrin cati cadi kit kitty|" +
  "cecilia:celia|ceridwen:ceri|cerian:ceri|charles:charlie chas chaz chuck siarl|charlotte:charlie lottie char|" +
  "christina:chris tina chrissie|christine:chris chrissy christy tina|christopher:chris kit topher|" +
  "clare:claire|clifford:cliff|clive|colin:col|constance:connie|craig|cynthia:cindy|daniel:dan danny|" +
  "danielle:dani danni|darren:daz|david:dave davey davy dai dafydd dewi dav|dawn|deborah:deb debs debbie debra|" +
  "dennis:den denny|derek:del|diana:di diane|dilwyn:dil|dominic:dom|donald:don donny|donna|dorothy:dot dottie|" +
  "douglas:doug dougie|duncan:dunc|edith:edie|edmund:ed eddie ned|edward:ed eddie ted teddy ned|edwin:ed eddie|" +
  "eileen|elaine|eleanor:ellie nell nora elen|elinor:elin|elizabeth:liz lizzie beth betty betsy bess libby lisa " +
  "eliza elsie lis lisbeth elisabeth leusa lili|ellen:nell|emily:em emmie millie|emma:em|emyr|eric:rick|" +
  "ernest:ernie|esther:essie|eugene:gene|evan:ifan ieuan ioan iwan|evelyn:evie|fiona:fi|florence:flo florrie|" +
  "frances:fran frankie franny|francis:frank frankie fran|franklin:frank|frederick:fred freddie|" +
  "gabriel:gabe|gareth:gaz gary gar|gary:gaz gar|gavin:gav|geoffrey:geoff|george:georgie siors|georgina:georgie|" +
  "geraint:ger|gerald:gerry ger|gerard:gerry ger|gethin:geth|gillian:gill jill gilly|glyn:glyndwr glynn|" +
  "gordon:gord|grace:gracie|graham:gray graeme grahame|gregory:greg|griffith:griff gruff gruffydd gruffudd|" +
  "gwendolen:gwen|gwenllian:gwen llio|gwilym:gwil gwill will bill|hannah:han hanna|harold:harry hal|" +
  "harriet:hattie harri|hayley:hayls|heather|heledd:hel|helen:nell hel lena elen helena|henry:harry hal harri|" +
  "herbert:bert herb|hilary:hil|hugh:huw hughie hew|howell:hywel hyw|ian:iain|ifor:ivor|imogen:immy|" +
  "iorwerth:iori iolo|irene:rene|isaac:ike zac|isabel:izzy bel bella issy isabella isobel isabelle|" +
  "jacob:jake|jacqueline:jackie jacqui jacquie|james:jim jimmy jamie jem jims iago siams|" +
  "jane:janey janie jan|janet:jan|janice:jan|jasmine:jas jaz|jason:jase jay|jean:jeannie|jeffrey:jeff geoff|" +
  "jemima:jem|jennifer:jen jenny jenni jenna|jeremy:jez jerry jem|jessica:jess jessie|joan:joanie|" +
  "joanna:jo joanne joey|joanne:jo|john:johnny jack jon jock sion ioan ieuan evan ifan johnnie|" +
  "johnathan:jon jonny|jonathan:jon jonny jonty johnny john|joseph:joe joey jos|josephine:jo josie|joshua:josh|" +
  "joyce|judith:judy jude judi|julian:jules|julia:jules julie|julie:jules|justin:jus|karen:kaz|" +
  "kathleen:kath kathy kate kay cath cathy|keith|kelly:kel|kenneth:ken kenny|kerry:kez|kevin:kev|" +
  "kimberley:kim|kirsten:kirsty|kristian:kris|laura:lol loz|lauren:loz|laurence:larry laurie lol lawrence|" +
  "leanne:lee|leonard:len lenny leo|leslie:les|lesley:les|lewis:lew lou louis|lillian:lily lil|" +
  "linda:lin lindy lynda|lindsay:linz lindsey|llewelyn:llew lew lyn llywelyn|lloyd|louise:lou lulu|" +
  "louis:lou|lowri:low|lucy:luce lucie|luke:luc|lynette:lyn|lynn:lyn lynne|madeleine:maddie maddy|" +
  "malcolm:mal malc|manjit:manny|marc:mark|margaret:maggie marge margie meg megan peggy madge mags greta mared marged rita|" +
  "maria:mair mari mia|marie:mari|marian:mair|marilyn:lyn|marjorie:marge|mark:marky|martha:mattie|" +
  "martin:marty mart martyn|mary:molly polly mair mari may|matilda:tilly mattie|matthew:matt matty math|" +
  "maureen:mo|maurice:mo|maxwell:max|maximilian:max|megan:meg|meirion:mei|melanie:mel|melissa:mel lissa|" +
  "meredith:merry|michael:mike mick mickey micky mikey meic mihangel|michelle:shell chelle|mildred:millie|" +
  "miranda:mandy randy|miriam:mim|mohammed:mo mohamed muhammad muhammed mohammad mohamad|moira|morgan:mog|" +
  "morris:mo|myfanwy:myf fan|nancy:nan|natalie:nat|natasha:tasha nat|nathan:nat nate|nathaniel:nat nate|" +
  "neil:neal|nerys|nicholas:nick nicky nic nico nicolas|nicola:nic nicky nikki nicki|nigel:nige|noel|nora:norah|" +
  "norman:norm|oliver:ollie olly|olivia:liv livvy|osian:os|oswald:oz ozzy|owen:owain|pamela:pam|" +
  "patricia:pat patsy trish tricia paddy|patrick:pat paddy padraig|paul:paulie|paula|pauline|penelope:penny pen|" +
  "peter:pete pedr|philip:phil phillip pip|philippa:pip pippa|phoebe:phoebs|phyllis:phyl|priscilla:cilla|" +
  "prudence:pru|rachel:rach rachael|ralph:raff|raymond:ray|rebecca:becky becca beca becs bex|reginald:reg reggie|" +
  "rhiannon:rhi non|rhodri:rhod|rhys:reece rees rhisiart|richard:rich rick ricky dick richie rhisiart dickie|" +
  "robert:rob bob bobby robbie robin bert bobbie robat|roberta:bobbie|robin:rob|rodney:rod|roger:rog hodge|" +
  "roland:rowland roly|ronald:ron ronnie|rosemary:rose rosie|rose:rosie|roseanne:rose|rosalind:ros roz|" +
  "roy|rupert:ru|ruth:ruthie|ryan:ry|salvatore:sal|samantha:sam sammy|samuel:sam sammy|sandra:sandy|" +
  "sarah:sara sally sal sadie|scott:scotty|sean:shaun shawn|seren|sharon:shaz shaza|sheila|shirley:shirl|" +
  "sian|sidney:sid|simon:si sim|sioned|solomon:sol|sophia:sophie soph|sophie:soph|" +
  "stacey:stace|stanley:stan|stephanie:steph steff|stephen:steve stevie steph steven steffan steff|stuart:stu stewart|" +
  "susan:sue susie suzie suzy sioned|susannah:sue suzy suzanne|suzanne:sue suzy suze|sylvia:syl|tamara:tammy|" +
  "terence:terry tel|theodore:ted theo teddy|theresa:terri tess tessa teresa|thomas:tom tommy tomos twm|" +
  "timothy:tim timmy|tobias:toby|tracey:trace tracy|trefor:trev trevor|tristan:tris|tudor:tudur|valerie:val|" +
  "vanessa:ness nessa|vera|veronica:ronnie vron|victor:vic|victoria:vic vicky vicki tori vix|vincent:vince vin vinny|" +
  "violet:vi|virginia:ginny gina|vivian:viv|vivienne:viv|walter:walt wally|wayne|wendy:wend|wilfred:wilf|" +
  "william:will bill billy willy willie wil gwilym liam|winifred:winnie freda|yvonne|zachary:zac zach zak|zoe";

/** Names that people go by in full: known as given names, and that is all. */
const others =
  "ahmed aisling ali alun alwyn amir amy anwen arwel arwyn ashley audrey bilal blodwen brett carys chloe " +
  "darcy declan delyth denise dylan eifion eira eirlys elfed elwyn eleri ella eluned emlyn erin eve faith " +
  "fatima ffion freya gaynor gemma gerallt gerwyn gladys glenys gloria gwyn gwyneth hamza harvey hasan " +
  "hefin hope hussein ibrahim idris iestyn imran ines islwyn isla ivan jade jared javed jasper joel jordan " +
  "kieran kiran kyle leah leila liam llinos logan lorna lydia manon marcus maya mia moses naomi nadia nia " +
  "noah oscar paige parveen priya quentin rajesh reuben rosalyn ross saeed saira samira sandeep sanjay " +
  "shane siobhan siwan sunita tariq teleri tegan tomasz usman yasmin yusuf wyn zainab zara";

/** From a form to the names it may stand for. */
const fullNames = new Map<string, readonly string[]>();

/** And back. */
const forms = new Map<string, readonly string[]>();

for (const entry of table.split("|").concat(others.split(" "))) {
  const [name = "", familiar = ""] = entry.split(":");
  const all = [name].concat(familiar.split(" ")).filter((form) => form !== "");
  forms.set(name, all);
  for (const form of all) {
    fullNames.set(form, (fullNames.get(form) || []).concat(name));
  }
}

/** Shorter beginnings are of too many names: `Jo` of John, Joseph and Joanna. */
const shortestForm = 3;

/** Whether it is known as somebody's given name. Many are not. */
export function isKnownGivenName(word: string): boolean {
  return fullNames.has(word);
}

/**
 * The names a given name may stand for, itself among them: two people may be one where they share a
 * name. `chris` gives `chris`, `christina`, `christine` and `christopher`. Plain lower-case letters.
 */
export function fullNamesOf(given: string): readonly string[] {
  return (fullNames.get(given) || []).concat(given);
}

/** Every word that shares a full name with this one, itself among them. */
export function formsOf(word: string): readonly string[] {
  const names = fullNames.get(word);
  if (names === undefined) {
    return [word];
  }
  return names.reduce<readonly string[]>((all, name) => all.concat(forms.get(name) || []), [word]);
}

/**
 * Whether somebody of one given name may be greeted by the other: the same, a familiar form, or the
 * beginning of it. Lenient, for rules that speak where it says no.
 */
export function isGivenNameLike(one: string, other: string): boolean {
  const names = fullNamesOf(one);
  const others = fullNamesOf(other);
  return (
    isStart(one, other) ||
    isStart(other, one) ||
    others.some((name) => names.includes(name) || isStart(stem(one), name)) ||
    names.some((name) => isStart(stem(other), name))
  );
}

function isStart(short: string, long: string): boolean {
  return short.length >= shortestForm && long.startsWith(short);
}

/** `Robby`, `Robbie` and `Robs` without what makes them familiar. */
function stem(form: string): string {
  const [, start = ""] = /^(.*?)(?:ie|y|o|s)$/.exec(form) || [];
  const last = start.slice(-1);
  if (start.endsWith(last + last)) {
    return start.slice(0, -1);
  }
  return start;
}
