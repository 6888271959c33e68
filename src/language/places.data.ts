/**
 * Countries with what news calls them by: `canonical | other names | demonyms | capital (for the government)`.
 * Capitals stand for governments only where newspapers use them so.
 */
export const COUNTRIES = `
united states | us usa u.s. u.s.a. america | american americans | washington
united kingdom | uk u.k. britain great_britain | british briton britons | london
china | prc | chinese | beijing
russia | russian_federation | russian russians | moscow kremlin
ukraine | | ukrainian ukrainians | kyiv kiev
france | | french | paris
germany | | german germans | berlin
italy | | italian italians | rome
spain | | spanish spaniard | madrid
poland | | polish | warsaw
netherlands | holland | dutch | hague
belgium | | belgian | brussels
sweden | | swedish | stockholm
norway | | norwegian | oslo
denmark | | danish | copenhagen
finland | | finnish | helsinki
switzerland | | swiss | bern
austria | | austrian | vienna
greece | | greek greeks | athens
turkey | türkiye | turkish turks | ankara
portugal | | portuguese | lisbon
ireland | | irish | dublin
hungary | | hungarian | budapest
romania | | romanian | bucharest
bulgaria | | bulgarian | sofia
serbia | | serbian serb | belgrade
israel | | israeli israelis | jerusalem
iran | | iranian iranians | tehran
iraq | | iraqi iraqis | baghdad
syria | | syrian syrians | damascus
lebanon | | lebanese | beirut
egypt | | egyptian egyptians | cairo
saudi_arabia | | saudi saudis | riyadh
jordan | | jordanian | amman
qatar | | qatari | doha
yemen | | yemeni | sanaa
afghanistan | | afghan afghans | kabul
pakistan | | pakistani | islamabad
india | | indian indians | delhi
bangladesh | | bangladeshi | dhaka
japan | | japanese | tokyo
south_korea | | south_korean | seoul
north_korea | | north_korean | pyongyang
taiwan | | taiwanese | taipei
vietnam | | vietnamese | hanoi
thailand | | thai | bangkok
indonesia | | indonesian | jakarta
malaysia | | malaysian | kuala_lumpur
philippines | | filipino philippine | manila
singapore | | singaporean |
australia | | australian australians | canberra
new_zealand | | new_zealander | wellington
canada | | canadian canadians | ottawa
mexico | | mexican mexicans |
brazil | | brazilian brazilians | brasilia
argentina | | argentine argentinian | buenos_aires
chile | | chilean | santiago
colombia | | colombian | bogota
venezuela | | venezuelan | caracas
cuba | | cuban cubans | havana
peru | | peruvian | lima
haiti | | haitian |
south_africa | | south_african | pretoria
zimbabwe | | zimbabwean | harare
zambia | | zambian | lusaka
kenya | | kenyan | nairobi
tanzania | | tanzanian |
nigeria | | nigerian | abuja
ethiopia | | ethiopian |
somalia | | somali | mogadishu
sudan | | sudanese | khartoum
libya | | libyan | tripoli
morocco | | moroccan | rabat
algeria | | algerian | algiers
tunisia | | tunisian | tunis
ghana | | ghanaian | accra
european union | eu e.u. | european europeans |
`;

/** States of the United States: `name | abbreviations`. */
export const US_STATES = `
alabama | ala. al
alaska | ak
arizona | ariz. az
arkansas | ark. ar
california | calif. ca
colorado | colo. co
connecticut | conn. ct
delaware | del. de
florida | fla. fl
georgia | ga. ga
hawaii | hi
idaho | id
illinois | ill. il
indiana | ind. in
iowa | ia
kansas | kan. ks
kentucky | ky. ky
louisiana | la. la
maine | me
maryland | md. md
massachusetts | mass. ma
michigan | mich. mi
minnesota | minn. mn
mississippi | miss. ms
missouri | mo. mo
montana | mont. mt
nebraska | neb. ne
nevada | nev. nv
new_hampshire | n.h. nh
new_jersey | n.j. nj
new_mexico | n.m. nm
new_york | n.y. ny
north_carolina | n.c. nc
north_dakota | n.d. nd
ohio | oh
oklahoma | okla. ok
oregon | ore. or
pennsylvania | pa. pa
rhode_island | r.i. ri
south_carolina | s.c. sc
south_dakota | s.d. sd
tennessee | tenn. tn
texas | tex. tx
utah | ut
vermont | vt. vt
virginia | va. va
washington | wash. wa
west_virginia | w.va. wv
wisconsin | wis. wi
wyoming | wyo. wy
district_of_columbia | d.c. dc
`;
