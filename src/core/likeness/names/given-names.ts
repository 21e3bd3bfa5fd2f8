/**
 * Given names with the short and familiar forms that people in the United Kingdom go by, Welsh ones
 * among them: `robert bob 3bie`. A number stands for so many letters of the name: `3bie` is `robbie`,
 * and `3` is `rob`. A form may belong to several names: `Chris` to Christopher and to Christine.
 *
 * Both lists were compiled for this file in November 2026 from common knowledge, and are not complete.
 */
export const familiar = `abigail 3 abby gail|adrian ade|aisha ayesha|alan al alun allan allen|albert al bert bertie
alexander 4 3c alasdair alastair al sandy sasha xander|alexandra 4 alix sandra lexi sasha sandy
alfred 3 3ie fred|alice 3|alison 3|amanda mandy|amelia millie amy|amina 5h|andrea 3ie
andrew 3y drew 4as|angela 3ie 4|angharad hari haz|ann 3e 3ie nan|anna 3ie
anthony tony 3 3ony 3on|antonia toni|archibald 5e|arthur 3|barbara 4 babs|barry baz bazza
beatrice 3 trixie|benjamin 3 4i 3ny|bernard 4ie|bernadette 4ie|bethan 4|bethany 4|beverley 3
bradley 4|brenda 4|brian bryan|bridget biddy 4ie|bronwen 4|bryn 4mor|calum 3lum 3|cameron 3
carol 5e caz|caroline caz 3rie 4|carwyn caz
catherine 4 4y 3 kate katie kathy katy kay katherine kathryn 3rin 3i cadi kit kitty
cecilia celia|ceridwen 4|cerian 4|charles 5ie 3s 3z chuck siarl|charlotte 5ie lottie 4
christina 5 tina 5sie|christine 5 5sy 6y tina|christopher 5 kit topher|clare 3ire|clifford 5
colin 3|constance 3nie|cynthia cindy|daniel 3 3ny|danielle 4 3ni|darren daz
david 3e 3ey 3y dai dafydd dewi 3|deborah 3 3s 3bie 3ra|dennis 3 4y|derek del|diana di 4e
dilwyn 3|dominic 3|donald 3 3ny|dorothy dot dottie|douglas 4 4ie|duncan 4|edith 3e
edmund ed eddie ned|edward ed eddie ted teddy ned|edwin ed eddie|eleanor ellie nell nora 3n nel
elinor 4
elizabeth liz lizzie beth betty betsy bess libby lisa 5 elsie lis lisbeth 3sabeth leusa lili betsan
ellen nell|emily em emmie millie|emma em|eric rick|ernest 3ie|esther essie|eugene gene
evan ifan ieuan ioan iwan|evelyn evie|fiona fi|florence 3 4rie|frances 4 4kie 4ny
francis 4k 4kie 4|franklin 5|frederick 4 4die|gabriel 3e|gareth gaz 3y 3|gary gaz 3|gavin 3
geoffrey 5|george 5ie siors|georgina 6e|geraint 3|gerald 3ry 3|gerard 3ry 3|gethin 4
gillian 4 jill 4y|glyn 4dwr 4n|gordon 4|grace 4ie|graham 3y 3eme 6e|gregory 4
griffith 5 gruff gruffydd gruffudd guto|gwendolen 4|gwenllian 4 llio|gwilym 4 4l will bill
hannah 3 5|harold 3ry hal|harriet hattie 5|hayley 4s|heledd 3|helen nell 3 lena elen 5a
henry harry hal harri|herbert bert 4|hilary 3|hugh huw 4ie hew|howell hywel hyw|ian iain
ifor ivor|imogen immy|iorwerth 3i iolo|irene rene|isaac ike zac
isabel izzy bel bella issy 6la isobel 6le iz|jacob jake|jacqueline 3kie 5i 5ie
james jim jimmy 3ie jem jims iago siams|jane 4y 3ie 3|janet 3|janice 3|jasmine 3 jaz
jason 3e jay|jean 4nie|jeffrey 4 geoff|jemima 3|jennifer 3 4y 5 4a|jeremy jez 3ry jem
jessica 4 5e|joan 4ie|joanna jo 5e joey|joanne jo
john 4ny jack jon jock sion ioan ieuan evan ifan 4nie|johnathan jon jonny
jonathan 3 3ny 3ty johnny john|joseph joe joey 3|josephine jo 3ie|joshua 4|judith 3y 3e 4
julian 3es|julia 3es 4e|julie 3es|justin 3|karen kaz|kathleen 4 4y 3e kay cath cathy|kelly 3
kenneth 3 4y|kerry kez|kevin 3|kimberley 3|kirsten 5y|kristian 4|laura lol loz|lauren loz
laurence larry 4ie lol lawrence|leanne lee|leonard len lenny 3|leslie 3|lesley 3
lewis 3 lou louis|lillian 3y 3|linda 3 4y lynda|lindsay 3z 5ey|llewelyn 4 lew lyn llywelyn
louise 3 lulu|louis 3|lowri 3|lucy 3e 3ie|luke luc|lynette 3|lynn 3 4e|madeleine 3die 3dy
malcolm 3 4|manjit 3ny|marc 3k
margaret maggie 4e 4ie meg megan peggy madge mags greta 3ed 4ed rita|maria mair 4 mia|marie 4
marian mair|marilyn lyn|marjorie 3ge|mark 4y|martha mattie|martin 4y 4 4yn
mary molly polly mair 3i may|matilda tilly 3tie|matthew 4 4y 3h|maureen mo|maurice mo|maxwell 3
maximilian 3|megan 3|meirion 3|melanie 3|melissa 3 lissa|meredith 3ry
michael mike 3k 3key 3ky mikey meic mihangel|michelle shell chelle|mildred 3lie
miranda mandy randy|miriam mim|mohammed mo 5ed muhammad muhammed 6ad 5ad|morgan mog|morris mo
myfanwy 3 fan|nancy 3|natalie 3|natasha tasha 3|nathan 3 3e|nathaniel 3 3e|neil neal
nicholas 3k 3ky 3 3o 3olas|nicola 3 3ky nikki 3ki|nigel 4|nora 4h|norman 4|oliver ollie olly
olivia liv livvy|osian os|oswald oz ozzy|owen owain|pamela 3|patricia 3 3sy trish tricia paddy
patrick 3 paddy padraig|paul 4ie|penelope 3ny 3|peter 4 pedr|philip 4 4lip pip
philippa pip pippa|phoebe 5s|phyllis 4|priscilla cilla|prudence 3|rachel 4 4ael|ralph raff
raymond 3|rebecca becky becca beca becs bex|reginald 3 3gie|rhiannon 3 non|rhodri 4
rhys reece rees rhisiart|richard 4 3k 3ky dick 4ie rhisiart dickie
robert 3 bob bobby 3bie 3in bert bobbie 3at|roberta bobbie|robin 3|rodney 3|roger 3 hodge
roland rowland 3y|ronald 3 3nie|rosemary 4 3ie|rose 3ie|roseanne 4|rosalind 3 roz|rupert ru
ruth 4ie|ryan ry|salvatore 3|samantha 3 3my|samuel 3 3my|sandra 4y|sarah 4 sally sal sadie
scott 5y|sean shaun shawn|sharon 3z 3za|shirley 5|sidney 3|simon si 3|solomon 3|sophia 5e 4
sophie 4|stacey 5|stanley 4|stephanie 5 3ff|stephen 3ve 3vie 5 3ven 3ffan 3ff|stuart 3 stewart
susan sue 3ie suzie suzy sioned|susannah sue suzy suzanne|suzanne sue 3y 3e|sylvia 3|tamara 3my
terence 3ry tel|theodore ted 4 teddy|theresa terri tess tessa teresa|thomas tom tommy tomos twm
timothy 3 3my|tobias 3y|tracey 5 4y|trefor 3v 3vor|tristan 4|tudor 3ur|valerie 3
vanessa ness nessa|veronica ronnie vron|victor 3|victoria 3 3ky 3ki tori vix|vincent 5 3 3ny
violet vi|virginia ginny gina|vivian 3|vivienne 3|walter 4 3ly|wendy 4|wilfred 4
william 4 bill billy 4y 5e 3 gwilym liam|winifred 3nie freda|zachary 3 4 zak`;

/** Names that people go by in full. */
export const others = `aaron adam adele ahmed aidan aileen aisling aled ali alun alwyn amber amir amy aneurin anita
anwen aoife arwel arwyn ashley audrey barnaby bilal blodwen brett caitlin carl carla carly carys
cerys charlene cheryl chloe christian claudia clive connor craig daisy damian damien darcy dawn
dean declan delyth denise desmond dilys donna doreen doris dylan efa eifion eileen eira eirian
eirlys elaine eleri elfed ella elliot eluned elwyn emlyn emrys emyr enid erica erin ethan eve
faith fatima felix ffion freya garmon gaynor gemma georgia gerallt gerwyn gladys glen glenn
glenys gloria grant gwion gwyn gwyneth hamza harpreet harvey hasan hazel heather hefin heidi
holly hope hussein ibrahim idris iestyn imran ines isla islwyn ivan jade jared jasper javed
jayne jodie joel jordan joyce june karl katrina kayleigh keith khalid kieran kieron kiran kurt
kyle leah leila liam llinos lloyd logan lorna lorraine lucas lydia manon marcia marcus marion
maya melvin menna meryl meurig mia moira moses muriel nadia naomi natalia nerys nesta neville
nia niall niamh nicole nina noah noel olwen omar oscar paige parveen paula pauline pawel piotr
poppy priya quentin raj rajesh reuben rhian rhona rhydian rory rosalyn ross roy ruby russell
saeed saira samira sandeep sanjay sebastian seren shane shannon sheila shelley sian siobhan
sioned siwan sofia sonia stella sunita tania tanya tara tariq tegan teleri tomasz tyler usman
vera vijay warren wayne wyn yasmin yusuf yvette yvonne zainab zara zoe`;
